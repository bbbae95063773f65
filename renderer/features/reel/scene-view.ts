import type { SceneRecord } from '../../../graph/story/story-file.ts'
import {
  EMPTY_VIEW,
  type Folded,
  type NodeKey,
  type RelationshipKey,
  type View,
} from '../../../graph/view/view.ts'
import { referenceTo } from '../../store/saved-picture.ts'
import type { StoryGraph } from './story-graph.ts'

/** What of a scene the graph still has, as the canvas would draw it; lines have the status that the graph gives now. */
export function viewOfScene(record: SceneRecord, drawn: StoryGraph): View {
  const { keyOf } = drawn
  const nodes = new Map(
    record.nodes.flatMap(({ node, x, y }) => paired(keyOf.get(node), { x, y, pinned: false })),
  )
  const folded = new Map(
    record.folded.flatMap(({ node, into, x, y }): [NodeKey, Folded][] => {
      const target = keyOf.get(into)
      return target ? paired(keyOf.get(node), { into: target, place: { x, y, pinned: false } }) : []
    }),
  )
  const isThere = (key: NodeKey) => nodes.has(key) || folded.has(key)
  const isWanted = wanted(record, drawn)
  const relationships = drawn.relationships.filter(key => {
    const { start, end } = drawn.graph.ends(key)!
    return isThere(start) && isThere(end) && isWanted(key)
  })
  return {
    ...EMPTY_VIEW,
    nodes,
    folded,
    relationships: new Map(relationships.map(key => [key, true])),
    filters: new Map(record.filters?.map(({ id, filter }) => [id, filter])),
    styles: new Map(record.styles?.map(({ id, rule }) => [id, rule])),
  }
}

/** How a relationship is told from others in a story, whatever its status. */
export const lineName = (type: string, start: string, end: string): string =>
  JSON.stringify([type, start, end])

function wanted({ lines }: SceneRecord, { graph }: StoryGraph): (key: RelationshipKey) => boolean {
  if (!lines) return () => true
  const names = new Set(lines.map(({ type, start, end }) => lineName(type, start, end)))
  return key => {
    const { start, end } = graph.ends(key)!
    const name = lineName(
      graph.relationship(key)!.type,
      referenceTo(graph.node(start)!),
      referenceTo(graph.node(end)!),
    )
    return names.has(name)
  }
}

function paired<K, V>(key: K | undefined, value: V): [K, V][] {
  return key === undefined ? [] : [[key, value]]
}
