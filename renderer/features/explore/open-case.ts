import type { SourceInfo } from '../../../queries/protocol.ts'
import { EMPTY_VIEW, isNodeKey, type NodeKey } from '../../../graph/view/view.ts'
import { nodesById } from '../../../queries/explore/nodes.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { forgetDegrees } from '../../store/degrees.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { decodeView } from '../../store/view-file.ts'
import { fitAll } from '../../canvas/canvas-controls.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { ask, cypherOf } from './ask.ts'
import { addToView, changeOf, learnAbout, type Places, removeFromView } from './draw-nodes.ts'
import { restoredView } from './restore-view.ts'
import { countGraph } from './count-graph.ts'

/** The source that is being shown or about to be: a graph process that comes back brings the same one again. */
let current: string | null = null

/** Shows a source that has become ready: the view it was left with, else the view it opens with. */
export async function openSource(source: SourceInfo): Promise<void> {
  if (current === source.key) return
  current = source.key
  try {
    await show(source)
  } catch (error) {
    // The graph went away meanwhile: when it is back, this begins again.
    current = null
    throw error
  }
  await countGraph()
}

async function show(source: SourceInfo): Promise<void> {
  useShownSource.setState({ key: null })
  pageGraph.clear()
  forgetDegrees()
  useApp.setState({
    view: EMPTY_VIEW,
    past: [],
    future: [],
    selection: new Set(),
    camera: null,
    totals: null,
  })
  const saved = await savedText(source.key)
  if (!(saved !== null && (await showSaved(saved)))) await showOpening(source)
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

/** Shows a saved view; false when it cannot be read, which the user is told. */
async function showSaved(text: string): Promise<boolean> {
  const saved = decodeView(text)
  if (!saved) {
    notify('The saved view could not be read, so the case opens as it did the first time.', 'warn')
    return false
  }
  const { view, selection, missing } = await restoredView(saved)
  if (missing > 0) {
    notify(`${missing} nodes of the saved view are no longer in the graph and are left out.`, 'warn')
  }
  useApp.setState({ view, selection, camera: saved.camera })
  return true
}

async function showOpening(source: SourceInfo): Promise<void> {
  if (!source.opening) return
  const places = await openingPlaces(source.opening)
  const builder = new ViewChangeBuilder(EMPTY_VIEW)
  addToView(builder, EMPTY_VIEW, [...places.keys()], { at: places })
  useApp.setState({ view: applyViewChange(EMPTY_VIEW, builder.build()) })
}

/** Draws the view the case opens with in place of what is there, as a step that can be undone. */
export async function openingView(): Promise<void> {
  const { connection } = useApp.getState()
  if (connection.status !== 'ready' || !connection.source.opening) return
  const { opening } = connection.source
  const places = await openingPlaces(opening)
  takeStep({
    label: 'Opening view',
    cypher: cypherOf(nodesById, { ids: opening.nodes.map(({ id }) => id) }),
    change: changeOf((builder, view) => {
      removeFromView(builder, view, [...view.nodes.keys()])
      for (const part of ['hidden', 'hiddenRelationships', 'folded', 'expanded', 'capped'] as const) {
        for (const key of view[part].keys()) builder.set(part, key as never, undefined)
      }
      addToView(builder, EMPTY_VIEW, [...places.keys()], { at: places })
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
