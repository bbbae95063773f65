/** Views that were kept by name. */
import { changeBetween } from '../../../graph/view/change.ts'
import { showCamera } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pictureOf } from '../../store/saved-picture.ts'
import { stayOnCanvas } from '../../store/sheets.ts'
import { keepView, removeView, renameView, type NamedView, useShelf } from '../../store/shelf.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { restoredView, tellMissing } from '../explore/restore-view.ts'
import { askName } from './asking.ts'

/** Keeps the canvas on the page under a name that is asked for. */
export async function keepViewAs(): Promise<void> {
  const name = await askName({
    title: 'Keep this view',
    label: 'Name',
    value: `View ${useShelf.getState().views.length + 1}`,
    deed: 'Keep',
    warn: wanted => (isTaken(wanted) ? 'There is a view of this name: it is replaced.' : null),
  })
  if (name === null) return
  keepView({ name, picture: pictureOf(useApp.getState()) })
  notify(`Kept as ${name}. It is in the menu of the case.`)
}

/** Shows a kept view in place of what is on the canvas, as one step. */
export async function openView({ name, picture }: NamedView): Promise<void> {
  const stay = stayOnCanvas()
  const { view, selection, missing } = await restoredView(picture)
  stay()
  takeStep({
    label: `Open the view ${name}`,
    cypher: null,
    change: changeBetween(useApp.getState().view, view),
  })
  useApp.setState({ selection })
  showCamera(picture.camera)
  tellMissing(missing)
}

export async function renameViewAs({ name }: NamedView): Promise<void> {
  const wanted = await askName({
    title: 'Rename the view',
    label: 'Name',
    value: name,
    deed: 'Rename',
    warn: other =>
      other !== name && isTaken(other) ? 'There is a view of this name: it is replaced.' : null,
  })
  if (wanted !== null) renameView(name, wanted)
}

/** Takes a view off the shelf; it can be put back for a while. */
export function dropView(view: NamedView): void {
  removeView(view.name)
  notify(`Removed the view ${view.name}.`, 'info', { label: 'Keep it', run: () => keepView(view) })
}

/** What a view holds, in a few words. */
export function viewInWords({ picture }: NamedView): string {
  return counted(picture.nodes.length, 'node')
}

const isTaken = (name: string) => useShelf.getState().views.some(view => view.name === name)
