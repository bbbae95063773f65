import type { ExploreQuery, NoInput } from './explore-query.ts'
import { quoteName } from './quote-name.ts'

/** Nodes of each label that are looked at: enough to see what is usual. */
const NODES = 25

/**
 * Which properties nodes of these labels have, by the first few of each: a graph may hold more. Labels that cannot be
 * written as a name are left out; at least one of them can be. What is counted of it is counted by who asks: a server
 * plans every part anew, and plans an aggregation ten times as long as this.
 * Columns: label, properties (of one node: a list of [key, the first 80 characters or null, whether it is a string]).
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
RETURN $label${index} AS label, [key IN keys(n) |
  [key, left(toStringOrNull(n[key]), 80), coalesce(n[key] = toStringOrNull(n[key]), false)]] AS properties`
