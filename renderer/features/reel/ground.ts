import type { SceneGround } from '../../../graph/story/holds.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import type { Wording } from '../../store/names.ts'
import type { StoryEvidence } from './story-evidence.ts'
import { lineName, type StoryGraph } from './story-graph.ts'

/** What the scenes of a story are held against: the graph as it was read for it. */
export function groundOf(drawn: StoryGraph, evidence: StoryEvidence, wording: Wording): SceneGround {
  const { keyOf, relationships } = drawn
  const statuses = new Map<string, string[]>()
  for (const { name, status } of relationships.values())
    statuses.set(name, [...(statuses.get(name) ?? []), status])
  return {
    hasNode: node => keyOf.has(node),
    nameOf: node => called(node, keyOf.get(node), drawn, wording),
    statusesOf: ({ type, start, end }) => statuses.get(lineName(type, start, end)) ?? [],
    hasClaim: id => evidence.claims.has(id) || evidence.withheld.has(id),
    hasSource: id => evidence.sources.has(id),
    isPrivateNode: node => drawn.withheld.has(node),
    isPrivateClaim: id => evidence.withheld.has(id),
  }
}

/** What is gone bears no name any more, but the id of a case's node says what it was, names and all. */
function called(
  node: string,
  key: NodeKey | undefined,
  { graph }: StoryGraph,
  wording: Wording,
): string | null {
  if (key) return wording.node(graph.node(key)!)
  return node.startsWith('id:') && wording.namesAreOn ? node.slice('id:'.length) : null
}
