import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { EMPTY_VIEW, type Folded, type NodeKey, type View } from '../../../graph/view/view.ts'
import { lineName, type StoryGraph } from './story-graph.ts'

/** What a scene draws and what of it is left out by it, as the canvas would draw it. */
export interface SceneView {
  readonly view: View
  /** Relationships between its nodes that it does not draw. */
  readonly hidden: number
}

/** What of a scene the graph still has. Its lines have the status that the graph gives them now. */
export function viewOfScene(record: SceneRecord, drawn: StoryGraph): SceneView {
  const { keyOf, relationships } = drawn
  const nodes = new Map(
    record.nodes.flatMap(({ node, x, y }) => paired(keyOf.get(node), { x, y, pinned: false })),
  )
  const folded = foldedIn(record, drawn)
  const isThere = (key: NodeKey) => nodes.has(key) || folded.has(key)
  const between = [...relationships].filter(([, { start, end }]) => isThere(start) && isThere(end))
  const names =
    record.lines && new Set(record.lines.map(({ type, start, end }) => lineName(type, start, end)))
  const wanted = names ? between.filter(([, { name }]) => names.has(name)) : between
  const view = {
    ...EMPTY_VIEW,
    nodes,
    folded,
    relationships: new Map(wanted.map(([key]) => [key, true as const])),
    filters: new Map(record.filters?.map(({ id, filter }) => [id, filter])),
    styles: new Map(record.styles?.map(({ id, rule }) => [id, rule])),
  }
  return { view, hidden: between.length - wanted.length }
}

/** What the case does not call an alias of another node was put into a group by somebody. */
function foldedIn({ folded }: SceneRecord, { keyOf, relationships }: StoryGraph): Map<NodeKey, Folded> {
  if (folded.length === 0) return new Map()
  const sameAs = [...relationships.values()].filter(({ type }) => type === 'SAME_AS')
  const aliases = new Set(sameAs.flatMap(({ start, end }) => [start, end]))
  return new Map(
    folded.flatMap(({ node, into, x, y }) => {
      const target = keyOf.get(into)
      const key = keyOf.get(node)
      if (!target || !key || key === target) return []
      const place = { x, y, pinned: false }
      return [[key, { into: target, place, ...(!aliases.has(key) && { group: true as const }) }] as const]
    }),
  )
}

function paired<K, V>(key: K | undefined, value: V): [K, V][] {
  return key === undefined ? [] : [[key, value]]
}
