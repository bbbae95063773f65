import type { RelationshipKey } from '../../../graph/view/view.ts'
import { referenceTo } from '../../store/saved-picture.ts'
import type { StoryGraph } from './story-graph.ts'

/** How a relationship is told from others in a story, whatever its status; nodes as stories name them. */
export const lineName = (type: string, start: string, end: string): string =>
  JSON.stringify([type, start, end])

/** The name of a relationship that was read. */
export function nameOfLine(key: RelationshipKey, { graph }: StoryGraph): string {
  const { start, end } = graph.ends(key)!
  return lineName(
    graph.relationship(key)!.type,
    referenceTo(graph.node(start)!),
    referenceTo(graph.node(end)!),
  )
}
