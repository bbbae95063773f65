import type { ChainStep } from '../../../graph/chain/chain.ts'
import { type ElementKey, nodeKey, relationshipKey } from '../../../graph/view/view.ts'
import { select } from '../../ui/select.ts'
import { addNodes } from '../explore/add-nodes.ts'
import { showCanvas, useChain } from './chain-state.ts'

/** Makes a step the selection: the inspector shows the claims behind it, the canvas rings it where it is drawn. */
export function chooseStep(step: ChainStep): void {
  useChain.setState({ active: step.id })
  select([keyOf(step)])
}

/** Shows a step on the canvas: what of it is not drawn yet is drawn. */
export async function showStep(step: ChainStep): Promise<void> {
  showCanvas()
  const parties = [...step.doers, ...step.targets].map(({ node }) => node)
  const ids = [...step.ends, ...parties, ...step.data].map(({ elementId }) => elementId)
  await addNodes([...new Set(ids)].map(nodeKey))
  select([keyOf(step)])
}

/** A claim that no line stands for is looked at by itself. */
function keyOf({ id, line }: ChainStep): ElementKey {
  return line ? relationshipKey(id) : nodeKey(id)
}

/** Shows the step that was chosen last on the canvas. */
export async function showActiveStep(): Promise<void> {
  const { chain, active } = useChain.getState()
  const step = chain?.lanes.flatMap(lane => lane.steps).find(({ id }) => id === active)
  if (step) await showStep(step)
}
