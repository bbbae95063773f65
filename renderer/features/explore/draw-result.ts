import { LIMITS } from '../../limits.ts'
import { bringIntoView } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { ingestBatches, pageGraph } from '../../store/page-graph.ts'
import { nodesByElementId } from '../../../queries/explore/nodes.ts'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { ask } from './ask.ts'
import { addToView, changeOf, learnAbout } from './draw-nodes.ts'
import { hiddenPlaces } from './add-nodes.ts'
import { nameOf } from './names.ts'

/**
 * Draws the nodes and relationships of a result beside what is there, selects them, and answers in words what became
 * of it. The ends of relationships that the result holds alone are fetched.
 */
export async function drawResult(outcome: StatementOutcome, statement: string): Promise<string> {
  const { nodes, relationships } = ingestBatches(outcome.batches)
  const wanted = new Set(nodes)
  for (const key of relationships) {
    const ends = pageGraph.ends(key)
    if (ends) wanted.add(ends.start).add(ends.end)
  }
  if (wanted.size === 0) return 'The result holds no nodes or relationships to draw.'
  const kept = [...wanted].slice(0, LIMITS.drawNodes)
  await fetchMissing(kept)
  await learnAbout(kept)
  const { view } = useApp.getState()
  const fresh = kept.filter(key => !view.nodes.has(key) && !view.folded.has(key))
  takeStep({
    label: `Draw ${nameOf(fresh)} of a result`,
    cypher: statement,
    change: changeOf((builder, now) => addToView(builder, now, fresh, { at: hiddenPlaces(fresh) })),
  })
  useApp.setState({ selection: new Set([...kept, ...relationships]) })
  bringIntoView(kept)
  return inWords(kept.length, fresh.length, wanted.size)
}

async function fetchMissing(keys: readonly NodeKey[]): Promise<void> {
  const missing = keys.filter(key => !pageGraph.node(key))
  if (missing.length > 0) await ask(nodesByElementId, { elementIds: missing.map(elementIdOf) })
}

function inWords(kept: number, fresh: number, all: number): string {
  const drawn = fresh === kept ? `${fresh} drawn` : `${fresh} drawn, ${kept - fresh} there before`
  return all > kept
    ? `${drawn}, ${all - kept} left out: the canvas takes ${LIMITS.drawNodes} at a time`
    : drawn
}
