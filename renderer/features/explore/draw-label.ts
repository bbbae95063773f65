import { elementIdOf } from '../../../graph/view/view.ts'
import { nodesOfLabel } from '../../../queries/explore/nodes-of-label.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import { notify } from '../../ui/notify.ts'
import { addNodes } from './add-nodes.ts'
import { ask, cypherOf } from './ask.ts'

/** Draws some nodes with a label that are neither drawn nor put aside, and selects them. */
export async function drawLabel(label: string): Promise<void> {
  const { view } = useApp.getState()
  const known = [...view.nodes.keys(), ...view.folded.keys(), ...view.hidden.keys()]
  const query = nodesOfLabel(label)
  const input = { drawn: known.map(elementIdOf), limit: LIMITS.drawOfLabel }
  const { nodes } = await ask(query, input)
  if (nodes.length === 0) notify('All of them are drawn or put aside.')
  else await addNodes(nodes, cypherOf(query, input))
}
