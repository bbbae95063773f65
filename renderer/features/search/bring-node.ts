import type { GraphNode } from '../../../graph/model/value.ts'
import { nodeKey } from '../../../graph/view/view.ts'
import { search } from '../../../queries/explore/search.ts'
import { useApp } from '../../store/app-state.ts'
import { notifyError } from '../../ui/notify.ts'
import { addNodes } from '../explore/add-nodes.ts'

/** Draws a hit of the search and selects it; one that is drawn is selected and brought into sight. */
export async function bringNode(node: GraphNode): Promise<void> {
  try {
    await addNodes([nodeKey(node.elementId)], search.statement)
    useApp.setState({ inspectorOpen: true })
  } catch (error) {
    notifyError(error)
  }
}
