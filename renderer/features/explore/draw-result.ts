import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { useApp } from '../../store/app-state.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { ingestBatch, pageGraph, tellIngested } from '../../store/page-graph.ts'
import { type NodeKey, nodeKey, relationshipKey, type RelationshipKey } from '../../../graph/view/view.ts'
import { LIMITS } from '../../limits.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { drawMany, type DrawOrder } from '../draw-many/draw-many.ts'
import { inSlices } from '../draw-many/in-slices.ts'

/**
 * Draws the nodes and relationships of a result beside what is there, selects them, and answers in words what became
 * of it. The ends of relationships that the result holds alone are fetched. Of very many it is asked how many.
 */
export async function drawResult(
  outcome: StatementOutcome,
  statement: string,
  order: Pick<DrawOrder, 'openTable' | 'decide'> = {},
): Promise<string> {
  const { nodes, relationships } = await takenIn(outcome)
  if (nodes.length === 0) return 'The result holds no nodes or relationships to draw.'
  const done = await drawMany({ nodes, relationships, of: 'a result', cypher: statement, ...order })
  if (!done) return `${counted(nodes.length, 'node')} left undrawn`
  const { view } = useApp.getState()
  const drawn = nodes.filter(key => view.nodes.has(key))
  // More than can be looked at one by one are not marked one by one.
  const selection = drawn.length > LIMITS.drawNodes ? [] : [...drawn, ...relationships]
  useApp.setState({ selection: new Set(selection) })
  bringIntoView(drawn)
  return inWords(done.fresh.length, drawn.length - done.fresh.length, done.leftOut)
}

/** Everything a result holds, in the page's graph: the ends of its relationships among its nodes. */
async function takenIn({
  batches,
}: StatementOutcome): Promise<{ readonly nodes: NodeKey[]; readonly relationships: RelationshipKey[] }> {
  const nodes = new Set<NodeKey>()
  const relationships = new Set<RelationshipKey>()
  await inSlices(batches, batch => {
    ingestBatch(batch)
    for (let index = 0; index < batch.nodeCount; index++) nodes.add(nodeKey(batch.nodeId(index)))
    for (let index = 0; index < batch.relationshipCount; index++)
      relationships.add(relationshipKey(batch.relationshipEnds(index).elementId))
  })
  tellIngested()
  for (const key of relationships) {
    const ends = pageGraph.ends(key)
    if (ends) nodes.add(ends.start).add(ends.end)
  }
  return { nodes: [...nodes], relationships: [...relationships] }
}

function inWords(fresh: number, before: number, leftOut: number): string {
  const drawn =
    before === 0 ? `${inDigits(fresh)} drawn` : `${inDigits(fresh)} drawn, ${inDigits(before)} there before`
  return leftOut > 0 ? `${drawn}, ${inDigits(leftOut)} left out` : drawn
}
