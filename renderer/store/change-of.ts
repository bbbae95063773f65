import { type ViewChange, ViewChangeBuilder } from '../../graph/view/change.ts'
import type { View } from '../../graph/view/view.ts'
import { useApp } from './app-state.ts'

/** Collects one change against the view as it is now. */
export function changeOf(edit: (builder: ViewChangeBuilder, view: View) => void): ViewChange {
  const { view } = useApp.getState()
  const builder = new ViewChangeBuilder(view)
  edit(builder, view)
  return builder.build()
}
