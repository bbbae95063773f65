import type { Arrangement } from '../../../graph/layout/arrange.ts'
import { boxAt, type Point } from '../../../graph/layout/extent.ts'
import { type LayoutId, LAYOUTS } from '../../../graph/layout/layouts.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { firstTimes } from '../../../queries/explore/times.ts'
import { bringIntoView, fitAll } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useSheets } from '../../store/sheets.ts'
import { useShownSource } from '../../store/shown-source.ts'
import { notify } from '../../ui/notify.ts'
import { arrangeInWorker } from '../layout/arrange-in-worker.ts'
import { layoutEdges, layoutNodes } from '../layout/layout-nodes.ts'
import { asLayoutRun, cancelLayout } from '../layout/layout-run.ts'
import { useLayoutSettings } from '../layout/layout-settings.ts'
import { nodeTimes } from '../layout/node-times.ts'
import { inScope, type LayoutScope } from '../layout/scope.ts'
import { timesInWords } from '../layout/times-in-words.ts'
import { cypherOf } from './ask.ts'
import { changeOf } from '../../store/change-of.ts'
import { nameOf } from './names.ts'
import { extentOf } from './room.ts'

/**
 * Arranges what is drawn, or what is selected of it, by a layout in a worker. Pinned nodes stay, and so does what is
 * not selected. One step, however far things move; cancelled, or left for another canvas, it moves nothing.
 */
export async function runLayout(layout: LayoutId, scope: LayoutScope = 'all'): Promise<void> {
  const chosen = inScope(useApp.getState(), scope)
  if (chosen.length === 0) return
  const leave = cancelWhenLeft()
  try {
    await asLayoutRun(layout, chosen.length, async (signal, progress) => {
      // Whatever comes or goes on the canvas meanwhile is to be reckoned with.
      for (;;) {
        const { view } = useApp.getState()
        const keys = scope === 'all' ? [...view.nodes.keys()] : chosen.filter(key => view.nodes.has(key))
        const order = await orderFor(layout, keys)
        const places = await arrangeInWorker(order, { signal, progress })
        if (useApp.getState().view.nodes !== view.nodes) continue
        place(order, scope, keys, places)
        return
      }
    })
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'CANCELLED') throw error
  } finally {
    leave()
  }
}

function cancelWhenLeft(): () => void {
  const stops = [
    useSheets.subscribe((now, before) => now.current !== before.current && cancelLayout()),
    useShownSource.subscribe(cancelLayout),
  ]
  return () => stops.forEach(stop => stop())
}

async function orderFor(layout: LayoutId, keys: readonly NodeKey[]): Promise<Arrangement> {
  const times = layout === 'timeline' ? await nodeTimes(keys) : new Map<NodeKey, number>()
  if (layout === 'timeline' && times.size === 0) {
    throw new CodedError(
      'NO_DATES',
      'None of these nodes has a date, so there is nothing to put on a timeline. Choose another layout.',
    )
  }
  const { view } = useApp.getState()
  const { settings, seed } = useLayoutSettings.getState()
  const chosen = new Set(keys)
  return {
    layout,
    settings: settings[layout] ?? {},
    seed,
    nodes: layoutNodes(view, keys, times),
    edges: layoutEdges(view),
    others: [...view.nodes].flatMap(([key, at]) => (chosen.has(key) ? [] : [boxAt(at, extentOf(key))])),
  }
}

function place(
  { layout, nodes }: Arrangement,
  scope: LayoutScope,
  keys: readonly NodeKey[],
  places: ReadonlyMap<NodeKey, Point>,
): void {
  const elementIds = keys.map(elementIdOf)
  takeStep({
    label: `${LAYOUTS[layout].label} layout${scope === 'all' ? '' : ` of ${nameOf(keys)}`}`,
    cypher: layout === 'timeline' && isCase() ? cypherOf(firstTimes, { elementIds }) : null,
    change: changeOf((builder, view) => {
      for (const [key, { x, y }] of places) {
        if (!view.nodes.get(key)?.pinned) builder.set('nodes', key, { x, y, pinned: false })
      }
    }),
  })
  if (layout === 'timeline') notify(timesInWords(nodes))
  if (scope === 'all') fitAll()
  else bringIntoView(keys)
}
