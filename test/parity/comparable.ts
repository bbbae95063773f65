import type { GraphNode, GraphPath, GraphRelationship, Value } from '../../graph/model/value.ts'
import { exactKey } from '../../queries/copy/exact-key.ts'

/** The `id` of a case by the element id that a source has for it. */
export type IdOf = ReadonlyMap<string, string>

/**
 * A value as text that two sources have in common: their own element ids give way to the case's `id`, labels have no
 * order, all else is told exactly, `1` from `1.0` too.
 *
 * @param sorted lists have no order either, as what `collect` and pattern comprehensions make has not
 */
export function comparable(value: Value, idOf: IdOf, sorted: boolean): string {
  const inner = (item: Value) => comparable(item, idOf, sorted)
  if (typeof value === 'string') return exactKey(idOf.get(value) ?? value)
  if (value instanceof Map)
    return `{${[...value].map(([key, item]) => `${key}: ${inner(item as Value)}`).sort()}}`
  if (Array.isArray(value)) {
    const items = value.map(item => inner(item as Value))
    return `[${sorted ? items.sort() : items}]`
  }
  if (value === null || typeof value !== 'object' || !('kind' in value)) return exactKey(value)
  if (value.kind === 'node') return nodeText(value)
  if (value.kind === 'relationship') return relationshipText(value, idOf)
  if (value.kind === 'path') return pathText(value, idOf)
  return exactKey(value)
}

export function nodeText({ labels, properties }: GraphNode): string {
  return `(${labels.toSorted().join(':')} ${exactKey(properties)})`
}

/** By its ends and type. */
export function relationshipText(
  { startId, type, endId, properties }: GraphRelationship,
  idOf: IdOf,
): string {
  return `(${idOf.get(startId)})-[${type} ${exactKey(properties)}]->(${idOf.get(endId)})`
}

function pathText({ nodes, relationships }: GraphPath, idOf: IdOf): string {
  return `<${nodes.map(nodeText)}; ${relationships.map(item => relationshipText(item, idOf))}>`
}
