import type { ExploreQuery, NoInput } from './explore-query.ts'
import { quoteName } from './quote-name.ts'

/** Nodes of each label that are looked at: enough to see what is usual. */
const NODES = 25

/**
 * Which properties nodes of these labels have, by the first few of each: a graph may hold more. Labels that cannot be
 * written as a name are left out; at least one of them can be.
 * Columns: label, key, nodes (that have it), texts (of them, those where it is a string), values (different ones, by
 * their first 80 characters), length (mean, in characters, of those).
 */
export function propertySample(labels: readonly string[]): ExploreQuery<NoInput> {
  const named = labels.flatMap(label => {
    const name = quoteName(label)
    return name === null ? [] : [{ label, name }]
  })
  return {
    name: 'property-sample',
    action: 'read the schema',
    statement: named.map(({ name }, index) => sampleOf(name, index)).join('\nUNION ALL\n'),
    parameters: () => Object.fromEntries(named.map(({ label }, index) => [`label${index}`, label])),
  }
}

const sampleOf = (name: string, index: number) => `MATCH (n:${name})
WITH n LIMIT ${NODES}
UNWIND keys(n) AS key
WITH key, n[key] AS value, toStringOrNull(n[key]) AS text
RETURN $label${index} AS label, key, count(*) AS nodes,
  sum(CASE WHEN value = text THEN 1 ELSE 0 END) AS texts,
  count(DISTINCT left(text, 80)) AS values,
  avg(size(left(text, 80))) AS length`
