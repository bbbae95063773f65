import type { SettingsOf } from '../../model/parameter.ts'
import type { MeasuredGraph } from '../measured-graph.ts'
import type { degree } from '../measures.ts'

/** How many relationships each node has; one with itself counts once. */
export function runDegree(
  { nodes, relationships }: MeasuredGraph,
  { direction }: SettingsOf<typeof degree.parameters>,
): Map<string, number> {
  const counts = new Map(nodes.map(node => [node, 0]))
  const count = (node: string) => counts.set(node, counts.get(node)! + 1)
  for (const { source, target } of relationships) {
    if (direction !== 'in') count(source)
    if (direction === 'in' || (direction === 'all' && source !== target)) count(target)
  }
  return counts
}
