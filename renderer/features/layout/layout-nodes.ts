import type { LayoutEdge, LayoutNode } from '../../../graph/layout/layout.ts'
import type { NodeKey, View } from '../../../graph/view/view.ts'
import { kindOf, rankOf } from '../../canvas/kinds.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { extentOf } from '../explore/room.ts'

/** Drawn nodes as layouts take them, with the kind of each, and its time where one is known. */
export function layoutNodes(
  view: View,
  keys: readonly NodeKey[],
  times: ReadonlyMap<NodeKey, number>,
): LayoutNode[] {
  const groups = groupsOf(keys)
  return keys.map(key => {
    const time = times.get(key)
    return {
      key,
      ...view.nodes.get(key)!,
      extent: extentOf(key),
      group: groups.get(key)!,
      ...(time === undefined ? {} : { time }),
    }
  })
}

/** The lines that are drawn, from node to node that stands for their ends. */
export function layoutEdges(view: View): LayoutEdge[] {
  const standIn = (key: NodeKey) => view.folded.get(key)?.into ?? key
  return [...view.relationships.keys()].flatMap(key => {
    const ends = pageGraph.ends(key)
    return ends ? [{ source: standIn(ends.start), target: standIn(ends.end) }] : []
  })
}

/** The kind of each; where kinds have no rank of their own, the rarer matters more. */
function groupsOf(keys: readonly NodeKey[]): Map<NodeKey, { name: string; rank: number }> {
  const kinds = new Map(keys.map(key => [key, kindOf(pageGraph.node(key)?.labels ?? [])]))
  const counts = new Map<string, number>()
  for (const { label } of kinds.values()) counts.set(label, (counts.get(label) ?? 0) + 1)
  return new Map(
    [...kinds].map(([key, kind]) => [
      key,
      { name: kind.label, rank: rankOf(kind) + (kind.foreign ? counts.get(kind.label)! : 0) },
    ]),
  )
}
