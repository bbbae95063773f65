import type { CypherMap, Value } from '../../../graph/model/value.ts'
import { elementIdOf, type NodeKey, nodeKey } from '../../../graph/view/view.ts'
import { firstTimes } from '../../../queries/explore/times.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { ask, rowsOf } from '../explore/ask.ts'

/**
 * When each node begins, in days since 1970-01-01, as far as the graph says: the first date of its own; in a case the
 * first time that something about it is said to have happened, or else was said; elsewhere the first date on one of
 * its drawn relationships.
 */
export async function nodeTimes(keys: readonly NodeKey[]): Promise<ReadonlyMap<NodeKey, number>> {
  const times = new Map<NodeKey, number>()
  for (const key of keys) {
    const own = firstDay(pageGraph.node(key)?.properties) ?? (isCase() ? null : firstOfRelationships(key))
    if (own !== null) times.set(key, own)
  }
  if (!isCase()) return times
  const elementIds = keys.filter(key => !times.has(key)).map(elementIdOf)
  for (const [id, happened, said] of rowsOf(await ask(firstTimes, { elementIds }))) {
    const day = dayOf(happened) ?? dayOf(said)
    if (day !== null) times.set(nodeKey(id as string), day)
  }
  return times
}

function firstOfRelationships(key: NodeKey): number | null {
  const { relationships } = useApp.getState().view
  const days = [...pageGraph.relationshipsOf(key)].flatMap(relationship =>
    relationships.has(relationship) ? (firstDay(pageGraph.relationship(relationship)?.properties) ?? []) : [],
  )
  return days.length > 0 ? Math.min(...days) : null
}

function firstDay(properties: CypherMap | undefined): number | null {
  const days = [...(properties?.values() ?? [])].flatMap(value => dayOf(value) ?? [])
  return days.length > 0 ? Math.min(...days) : null
}

/** The day of a date or of a date and time; null of any other value. */
function dayOf(value: Value | undefined): number | null {
  return typeof value === 'object' && value !== null && 'epochDay' in value ? value.epochDay : null
}
