import type { Arrangement } from '../../../graph/layout/arrange.ts'
import { boxAt } from '../../../graph/layout/extent.ts'
import { type LayoutId, LAYOUTS } from '../../../graph/layout/layouts.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { elementIdOf, isNodeKey, type NodeKey, type View } from '../../../graph/view/view.ts'
import { firstTimes } from '../../../queries/explore/times.ts'
import { bringIntoView, fitAll } from '../../canvas/canvas-controls.ts'
import { isCase } from '../../store/graph-shape.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { notify } from '../../ui/notify.ts'
import { arrangeInWorker } from '../layout/arrange-in-worker.ts'
import { layoutEdges, layoutNodes } from '../layout/layout-nodes.ts'
import { asLayoutRun } from '../layout/layout-run.ts'
import { type LayoutScope, useLayoutSettings } from '../layout/layout-settings.ts'
import { nodeTimes } from '../layout/node-times.ts'
import { timesInWords } from '../layout/times-in-words.ts'
import { cypherOf } from './ask.ts'
import { changeOf } from './draw-nodes.ts'
import { nameOf } from './names.ts'
import { extentOf } from './room.ts'

type Times = ReadonlyMap<NodeKey, number>

/**
 * Arranges what is drawn, or what is selected of it, by a layout in a worker. Pinned nodes stay, and so does what is
 * not selected. One step, however far things move; cancelled, it moves nothing.
 */
export async function runLayout(layout: LayoutId, scope: LayoutScope = 'all'): Promise<void> {
  const chosen = new Set(inScope(useApp.getState(), scope))
  if (chosen.size === 0) return
  try {
    await asLayoutRun(layout, chosen.size, async (signal, progress) => {
      const times: Times = layout === 'timeline' ? await datesOf([...chosen]) : new Map()
      signal.throwIfAborted()
      // Whatever changes on the canvas meanwhile is to be in the picture, too.
      for (;;) {
        const { nodes } = useApp.getState().view
        const order = orderFor(layout, chosen, scope, times)
        const places = await arrangeInWorker(order, { signal, progress })
        if (useApp.getState().view.nodes !== nodes) continue
        place(layout, [...chosen], scope, places)
        if (layout === 'timeline') notify(timesInWords(order.nodes))
        return
      }
    })
  } catch (error) {
    if (!isCancelled(error)) throw error
  }
}

/** The drawn nodes that a layout of this scope arranges. */
export function inScope(
  { view, selection }: { readonly view: View; readonly selection: ReadonlySet<string> },
  scope: LayoutScope,
): NodeKey[] {
  if (scope === 'all') return [...view.nodes.keys()]
  return [...selection].filter(isNodeKey).filter(key => view.nodes.has(key))
}

async function datesOf(keys: readonly NodeKey[]): Promise<Times> {
  const times = await nodeTimes(keys)
  if (times.size > 0) return times
  throw new CodedError(
    'NO_DATES',
    'None of these nodes has a date, so there is nothing to put on a timeline. Choose another layout.',
  )
}

function orderFor(layout: LayoutId, chosen: Set<NodeKey>, scope: LayoutScope, times: Times): Arrangement {
  const { view } = useApp.getState()
  const { options, seed } = useLayoutSettings.getState()
  // All means all: what has been drawn since is arranged with the rest.
  if (scope === 'all') for (const key of view.nodes.keys()) chosen.add(key)
  for (const key of chosen) if (!view.nodes.has(key)) chosen.delete(key)
  return {
    layout,
    options: options[layout] ?? {},
    seed,
    nodes: layoutNodes(view, [...chosen], times),
    edges: layoutEdges(view),
    others: [...view.nodes].flatMap(([key, at]) => (chosen.has(key) ? [] : [boxAt(at, extentOf(key))])),
  }
}

function place(
  layout: LayoutId,
  keys: readonly NodeKey[],
  scope: LayoutScope,
  places: ReadonlyMap<NodeKey, { readonly x: number; readonly y: number }>,
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
  if (scope === 'all') fitAll()
  else bringIntoView(keys)
}

function isCancelled(error: unknown): boolean {
  return (
    (error instanceof CodedError && error.code === 'CANCELLED') ||
    (error instanceof DOMException && error.name === 'AbortError')
  )
}
