import type { ElementKey } from '../../graph/view/view.ts'
import { useApp } from '../store/app-state.ts'

/** Makes exactly these the selection and opens the inspector on them. */
export function select(keys: Iterable<ElementKey>): void {
  useApp.setState({ selection: new Set(keys), inspectorOpen: true })
}
