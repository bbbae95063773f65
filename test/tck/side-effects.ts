import type { GraphStore } from '../../graph/store/graph-store.ts'
import { encodeValue } from '../../graph/change/encode-value.ts'

/** What the TCK observes of a graph: one set of distinct observations a metric (README, "Side effects"). */
export type Observation = ReadonlyMap<string, ReadonlySet<string>>

export function observe(store: GraphStore): Observation {
  const labels = new Set<string>()
  const properties = new Set<string>()
  const note = (entity: ReturnType<typeof store.node> | ReturnType<typeof store.relationship>) => {
    for (const [key, value] of entity!.properties) {
      properties.add(JSON.stringify([entity!.elementId, key, encodeValue(value)]))
    }
  }
  for (const node of store.nodes()) {
    for (const label of node.labels) labels.add(label)
    note(node)
  }
  for (const relationship of store.relationships()) note(relationship)
  return new Map([
    ['nodes', new Set([...store.nodes()].map(node => node.elementId))],
    ['relationships', new Set([...store.relationships()].map(relationship => relationship.elementId))],
    ['labels', labels],
    ['properties', properties],
  ])
}

/** `+nodes`, `-nodes`, … with how many; what did not change is not named. */
export function sideEffects(before: Observation, after: Observation): Map<string, number> {
  const effects = new Map<string, number>()
  for (const metric of before.keys()) {
    const [old, now] = [before.get(metric)!, after.get(metric)!]
    const added = [...now].filter(item => !old.has(item)).length
    const removed = [...old].filter(item => !now.has(item)).length
    if (added > 0) effects.set(`+${metric}`, added)
    if (removed > 0) effects.set(`-${metric}`, removed)
  }
  return effects
}
