import { EMPTY_VIEW, type NodeKey, type RelationshipKey, type View } from '../../../../graph/view/view.ts'
import { kindOf } from '../../../../renderer/canvas/kinds.ts'
import {
  type RelationshipFacts,
  type Scene,
  type SceneFacts,
  sceneOf,
} from '../../../../renderer/canvas/scene.ts'

/** A line of a test: from, type, to, and how sure. */
export type Line = readonly [string, string, string, RelationshipFacts['status']?]

/** A scene of these lines; its nodes are what they name, relationships are `r:0`, `r:1` and so on. */
export function sceneOfLines(
  lines: readonly Line[],
  change: Partial<View> = {},
): { view: View; scene: Scene } {
  const key = (name: string): NodeKey => `n:${name}`
  const names = [...new Set(lines.flatMap(([start, , end]) => [start, end]))]
  const relationships = new Map(
    lines.map(([start, type, end, status = 'single-source'], index) => [
      `r:${index}` as RelationshipKey,
      { start: key(start), type, end: key(end), status },
    ]),
  )
  const facts: SceneFacts = {
    node: node => ({
      caption: node.slice(2),
      kind: kindOf(['Entity', 'Vendor']),
      relationships: [...relationships.values()].filter(({ start, end }) => start === node || end === node)
        .length,
      neighbours: 0,
    }),
    relationship: relationship => relationships.get(relationship),
  }
  const view: View = {
    ...EMPTY_VIEW,
    nodes: new Map(names.map((name, index) => [key(name), { x: index * 100, y: 0, pinned: false }])),
    relationships: new Map([...relationships.keys()].map(relationship => [relationship, true as const])),
    ...change,
  }
  return { view, scene: sceneOf(view, facts) }
}
