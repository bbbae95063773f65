import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { EMPTY_VIEW, type Folded, type NodeKey, type View } from '../../../graph/view/view.ts'
import { lineName, nameOfLine } from './line-name.ts'
import type { StoryGraph } from './story-graph.ts'

/** What a scene draws and what of it is left out by it, as the canvas would draw it. */
export interface SceneView {
  readonly view: View
  /** Relationships between its nodes that it does not draw. */
  readonly hidden: number
}

/** What of a scene the graph still has. Its lines have the status that the graph gives them now. */
export function viewOfScene(record: SceneRecord, drawn: StoryGraph): SceneView {
  const { keyOf, graph } = drawn
  const nodes = new Map(
    record.nodes.flatMap(({ node, x, y }) => paired(keyOf.get(node), { x, y, pinned: false })),
  )
  const folded = foldedIn(record, drawn)
  const isThere = (key: NodeKey) => nodes.has(key) || folded.has(key)
  const between = drawn.relationships.filter(key => {
    const { start, end } = graph.ends(key)!
    return isThere(start) && isThere(end)
  })
  const names =
    record.lines && new Set(record.lines.map(({ type, start, end }) => lineName(type, start, end)))
  const wanted = names ? between.filter(key => names.has(nameOfLine(key, drawn))) : between
  const view = {
    ...EMPTY_VIEW,
    nodes,
    folded,
    relationships: new Map(wanted.map(key => [key, true as const])),
    filters: new Map(record.filters?.map(({ id, filter }) => [id, filter])),
    styles: new Map(record.styles?.map(({ id, rule }) => [id, rule])),
  }
  return { view, hidden: between.length - wanted.length }
}

/** What the case does not call an alias of another node was put into a group by somebody. */
function foldedIn(record: SceneRecord, { keyOf, graph, relationships }: StoryGraph): Map<NodeKey, Folded> {
  const aliases = new Set<NodeKey>()
  for (const key of relationships) {
    if (graph.relationship(key)!.type !== 'SAME_AS') continue
    const { start, end } = graph.ends(key)!
    aliases.add(start).add(end)
  }
  return new Map(
    record.folded.flatMap(({ node, into, x, y }) => {
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
