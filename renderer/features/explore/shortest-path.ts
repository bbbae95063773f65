import { CodedError } from '../../../graph/model/errors.ts'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { shortestPathBetween } from '../../../queries/explore/shortest-path.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { hiddenPlaces } from './add-nodes.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { ask, cypherOf } from './ask.ts'
import { addToView, changeOf, learnAbout } from './draw-nodes.ts'
import { nameOf } from './names.ts'

/**
 * Draws the shortest path between two nodes and selects it. Throws `NO_PATH` when there is none within 15
 * relationships.
 */
export async function shortestPath(from: NodeKey, to: NodeKey): Promise<void> {
  const throughEvidence = [from, to].some(key => kindOf(pageGraph.node(key)?.labels ?? []).outline)
  const input = { from: elementIdOf(from), to: elementIdOf(to), throughEvidence }
  const { nodes, relationships } = await ask(shortestPathBetween, input)
  const names = `${nameOf([from])} to ${nameOf([to])}`
  if (nodes.length === 0) {
    throw new CodedError(
      'NO_PATH',
      `Nothing leads from ${names} within 15 relationships. Choose another pair.`,
    )
  }
  await learnAbout(nodes)
  takeStep({
    label: `Path from ${names}`,
    cypher: cypherOf(shortestPathBetween, input),
    change: changeOf((builder, view) => addToView(builder, view, nodes, { at: hiddenPlaces(nodes) })),
  })
  useApp.setState({ selection: new Set([...nodes, ...relationships]) })
  bringIntoView(nodes)
}
