import type { Value } from '../../../graph/model/value.ts'
import type { PropertyFacts } from '../../../graph/view/caption-keys.ts'

interface Tally {
  nodes: number
  texts: number
  length: number
  readonly values: Set<string>
}

/** What the rows of `propertySample` say of each label's properties, in the order they were met. */
export function propertyFacts(
  rows: readonly (readonly Value[])[],
): ReadonlyMap<string, readonly PropertyFacts[]> {
  const tallies = new Map<string, Map<string, Tally>>()
  for (const [label, properties] of rows) {
    const known = tallies.get(label as string) ?? new Map<string, Tally>()
    tallies.set(label as string, known)
    for (const property of properties as readonly (readonly Value[])[]) {
      const [key, text, isText] = property as readonly [string, string | null, boolean]
      const tally = known.get(key) ?? { nodes: 0, texts: 0, length: 0, values: new Set() }
      known.set(key, tally)
      tally.nodes++
      if (isText) tally.texts++
      if (text === null) continue
      tally.length += text.length
      tally.values.add(text)
    }
  }
  return new Map([...tallies].map(([label, known]) => [label, [...known].map(factsOf)]))
}

function factsOf([key, { nodes, texts, length, values }]: readonly [string, Tally]): PropertyFacts {
  return { key, nodes, texts, values: values.size, length: length / nodes }
}
