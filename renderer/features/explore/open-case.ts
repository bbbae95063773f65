import type { SourceInfo } from '../../../queries/protocol.ts'
import { EMPTY_VIEW, isNodeKey, type NodeKey } from '../../../graph/view/view.ts'
import { nodesById } from '../../../queries/explore/nodes.ts'
import { type AppState, takeStep, useApp } from '../../store/app-state.ts'
import { forgetDegrees } from '../../store/degrees.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { useSettings } from '../../store/settings.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { openShelf } from '../../store/shelf.ts'
import { EMPTY_SHEET, resetSheets, showSheet, stayOnCanvas, useSheets } from '../../store/sheets.ts'
import { decodeViewFile, type ViewFile } from '../../store/view-file.ts'
import { fitAll } from '../../canvas/canvas-controls.ts'
import { counted } from '../../ui/counted.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { ask, cypherOf } from './ask.ts'
import { addToView, learnAbout, type Places, removeFromView } from './draw-nodes.ts'
import { changeOf } from '../../store/change-of.ts'
import { applyNames } from '../names/follow-names.ts'
import { restoredView, tellMissing } from './restore-view.ts'
import { beginOpening } from './opening.ts'
import { countTotals } from './count-graph.ts'
import { fetchSample, sampleView } from './draw-sample.ts'
import { readShape } from './read-shape.ts'
import { takeShape } from './take-shape.ts'

/** The source that is being shown or about to be: a graph process that comes back brings the same one again. */
let current: string | null = null

/** Shows a source that has become ready: the view it was left with, else the view it opens with. */
export async function openSource(source: SourceInfo): Promise<void> {
  if (current === source.key) return
  current = source.key
  try {
    const showing = show(source)
    beginOpening(showing)
    await showing
    if (current === source.key) await countTotals()
  } catch (error) {
    // Another source was opened instead: nobody waits for this one.
    if (current !== source.key) return
    // The graph went away meanwhile: when it is back, this begins again.
    current = null
    throw error
  }
}

async function show(source: SourceInfo): Promise<void> {
  useShownSource.setState({ key: null })
  useGraphShape.setState({ reading: true, uncounted: null })
  pageGraph.clear()
  forgetDegrees()
  resetSheets(null)
  showSheet(useSheets.getState().current, EMPTY_SHEET)
  useApp.setState({ totals: null })
  const saved = await savedText(source.key)
  // What it opens with is asked for beside what kind of graph it is: the window waits for both.
  const [shape, places] = await Promise.all([
    readShape(source),
    saved === null && source.opening ? openingPlaces(source.opening) : null,
    openShelf(source.key),
  ])
  if (current !== source.key) return
  takeShape(shape)
  if (useSettings.getState().namesOff) await applyNames()
  const kept = keptSheets(saved)
  const shown = await (kept ? keptState(kept) : openingState(source, places))
  if (current !== source.key) return
  resetSheets(kept)
  useApp.setState(shown)
  useShownSource.setState({ key: source.key })
}

async function savedText(source: string): Promise<string | null> {
  try {
    return await window.breachgraph.request('view.read', { source })
  } catch (error) {
    notifyError(error)
    return null
  }
}

/** The canvases that were kept; null when there are none, or none that can be read, which the user is told. */
function keptSheets(text: string | null): ViewFile | null {
  const file = text === null ? null : decodeViewFile(text)
  if (text !== null && !file) {
    notify('The saved view could not be read, so the graph opens as it did the first time.', 'warn')
  }
  if (file && file.lost > 0) {
    const left = file.lost === 1 ? 'is left out' : 'are left out'
    notify(
      `${counted(file.lost, 'entry', 'entries')} of the saved view could not be read and ${left}.`,
      'warn',
    )
  }
  return file
}

/** The canvas that was shown last. */
async function keptState({ sheets, shown }: ViewFile): Promise<Partial<AppState>> {
  const { picture } = sheets[shown]!
  const { view, selection, missing } = await restoredView(picture)
  tellMissing(missing)
  return { view, selection, camera: picture.camera }
}

/** What a source is first seen as: its opening view, or a little of a graph that has none. */
async function openingState({ opening }: SourceInfo, known: Places | null): Promise<Partial<AppState>> {
  if (!opening) return { view: await sampleView() }
  const places = known ?? (await openingPlaces(opening))
  const builder = new ViewChangeBuilder(EMPTY_VIEW)
  addToView(builder, EMPTY_VIEW, [...places.keys()], { at: places })
  return { view: applyViewChange(EMPTY_VIEW, builder.build()) }
}

/** Draws what the source opens with in place of what is there, as a step that can be undone. */
export async function openingView(): Promise<void> {
  const { connection } = useApp.getState()
  if (connection.status !== 'ready') return
  const { opening } = connection.source
  const stay = stayOnCanvas()
  if (opening) {
    const cypher = cypherOf(nodesById, { ids: opening.nodes.map(({ id }) => id) })
    const places = await openingPlaces(opening)
    stay()
    return startAgain('Opening view', cypher, [...places.keys()], places)
  }
  const { query, input, nodes } = await fetchSample()
  stay()
  startAgain('A sample of the graph', cypherOf(query, input), nodes)
}

function startAgain(label: string, cypher: string, nodes: readonly NodeKey[], at: Places = new Map()): void {
  takeStep({
    label,
    cypher,
    change: changeOf((builder, view) => {
      removeFromView(builder, view, [...view.nodes.keys()])
      for (const part of [
        'hidden',
        'hiddenRelationships',
        'folded',
        'expanded',
        'capped',
        'leftOut',
        'filters',
      ] as const) {
        for (const key of view[part].keys()) builder.set(part, key as never, undefined)
      }
      addToView(builder, EMPTY_VIEW, nodes, { at })
    }),
  })
  fitAll()
}

async function openingPlaces(opening: NonNullable<SourceInfo['opening']>): Promise<Places> {
  const { nodes } = await ask(nodesById, { ids: opening.nodes.map(({ id }) => id) })
  await learnAbout(nodes)
  const byId = new Map(opening.nodes.map(({ id, x, y }) => [id, { x, y }]))
  return new Map(
    nodes.filter(isNodeKey).flatMap((key: NodeKey) => {
      const place = byId.get(String(pageGraph.node(key)?.properties.get('id')))
      return place ? [[key, place] as const] : []
    }),
  )
}
