import type { Point } from '../../../graph/layout/extent.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { fitAll } from '../../canvas/canvas-controls.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import type { LayoutAnswer, LayoutOrder } from '../../workers/layout-order.ts'
import { changeOf } from './draw-nodes.ts'
import { extentOf } from './room.ts'

/** Every run of a layout on the same graph gives the same picture. */
const SEED = 1

/** Arranges what is drawn by a layout, in a worker; pinned nodes stay. One step, however far things move. */
export async function runLayout(id: string): Promise<void> {
  // The layouts' libraries stay out of what is read when the window opens.
  const { LAYOUTS } = await import('../../../graph/layout/layouts.ts')
  const layout = LAYOUTS.find(one => one.id === id)
  if (!layout) throw new Error(`There is no layout ${id}`)
  const places = await inWorker(orderFor(id))
  takeStep({
    label: `${layout.label} layout`,
    cypher: null,
    change: changeOf((builder, view) => {
      for (const [key, { x, y }] of places) {
        const place = view.nodes.get(key)
        if (place && !place.pinned) builder.set('nodes', key, { x, y, pinned: false })
      }
    }),
  })
  fitAll()
}

function orderFor(layout: string): LayoutOrder {
  const { view } = useApp.getState()
  const standIn = (key: NodeKey) => view.folded.get(key)?.into ?? key
  const nodes = [...view.nodes].map(([key, { x, y, pinned }]) => ({
    key,
    x,
    y,
    pinned,
    extent: extentOf(key),
  }))
  const edges = [...view.relationships.keys()].flatMap(key => {
    const ends = pageGraph.ends(key)
    return ends ? [{ source: standIn(ends.start), target: standIn(ends.end) }] : []
  })
  return { layout, nodes, edges, seed: SEED }
}

function inWorker(order: LayoutOrder): Promise<ReadonlyMap<NodeKey, Point>> {
  const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReadonlyMap<NodeKey, Point>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => resolve(data as ReadonlyMap<NodeKey, Point>)
    worker.onerror = ({ message }) => reject(new Error(message || 'The layout could not be started.'))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
