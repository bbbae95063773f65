import type { CypherMap, Value } from '../../graph/model/value.ts'

/** The most rows that one statement writes. */
const MOST_ROWS = 2000
/** The most text and bytes that one statement writes, roughly, in characters: a few giant values fill a batch. */
const MOST_WEIGHT = 4_000_000

/** Splits rows to be written into batches that a server takes in one transaction. */
export function* batches<Item extends { readonly properties: CypherMap }>(
  items: readonly Item[],
): Generator<readonly Item[]> {
  let batch: Item[] = []
  let weight = 0
  for (const item of items) {
    const next = weightOf(item.properties)
    if (batch.length === MOST_ROWS || (batch.length > 0 && weight + next > MOST_WEIGHT)) {
      yield batch
      batch = []
      weight = 0
    }
    batch.push(item)
    weight += next
  }
  if (batch.length > 0) yield batch
}

function weightOf(value: Value): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length
  if (value instanceof Map || Array.isArray(value)) {
    let weight = 0
    for (const item of value.values()) weight += 8 + weightOf(item as Value)
    return weight
  }
  return 8
}
