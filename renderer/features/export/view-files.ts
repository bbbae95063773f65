import { changeBetween } from '../../../graph/view/change.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { clipText, plainLine } from '../../../graph/view/plain-line.ts'
import { fitAll } from '../../canvas/canvas-controls.ts'
import { captionOf } from '../../canvas/node-caption.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { requestMain } from '../../store/request-main.ts'
import { pictureOf, referenceTo, type SavedPicture } from '../../store/saved-picture.ts'
import { counted } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { restoredView, tellMissing } from '../explore/restore-view.ts'
import { inBytes, saveFile, suggestedName } from './save-file.ts'
import { stampNow } from './stamp.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { type NamedNode, readViewText, viewText } from './view-text.ts'

/** Writes the canvas, with the places of its nodes, where the user says. */
export async function saveViewFile(): Promise<void> {
  refuseNames('A view file')
  const stamp = stampNow(new Date())
  const text = viewText(stamp.title, pictureOf(useApp.getState()), stamp, namesOfDrawn())
  await saveFile(suggestedName(stamp), 'json', () => inBytes(text))
}

function namesOfDrawn(): NamedNode[] {
  const { nodes, hidden, folded } = useApp.getState().view
  return [...nodes.keys(), ...hidden.keys(), ...folded.keys()].flatMap(key => {
    const node = pageGraph.node(key)
    return node ? { node: referenceTo(node), name: captionOf(node), labels: node.labels } : []
  })
}

/**
 * Draws a view file that the user chooses in place of what is on the canvas, as one step. Rejects with what is wrong
 * with the file, or `VIEW_OF_ANOTHER_GRAPH`; then nothing is changed.
 */
export async function openViewFile(): Promise<void> {
  const file = await requestMain('file.open-view')
  if (file === null) return
  const name = clipText(plainLine(file.name), 60)
  const { picture, lost } = readViewText(file.text, name)
  const { view, selection, missing } = await restoredView(picture)
  if (view.nodes.size === 0 && picture.nodes.length > 0) throw ofAnotherGraph(name, picture)
  takeStep({
    label: `Open the view file ${name}`,
    cypher: null,
    change: changeBetween(useApp.getState().view, view),
  })
  useApp.setState({ selection })
  fitAll()
  tellMissing(missing)
  if (lost > 0)
    notify(
      `${counted(lost, 'entry', 'entries')} of ${name} could not be read and ${lost === 1 ? 'is' : 'are'} left out.`,
      'warn',
    )
}

function ofAnotherGraph(name: string, { nodes }: SavedPicture): CodedError {
  return new CodedError(
    'VIEW_OF_ANOTHER_GRAPH',
    `None of the ${counted(nodes.length, 'node')} of ${name} is in this graph, so nothing was changed; open the graph it was saved from.`,
  )
}
