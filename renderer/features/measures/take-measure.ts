import { type Measure, measureKey, measureName } from '../../../graph/analysis/measure.ts'
import type { MeasureId } from '../../../graph/analysis/measures.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import type { Settings } from '../../../graph/model/parameter.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { isStale, type TakenMeasure, useMeasures } from '../../store/measures.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { useSheets } from '../../store/sheets.ts'
import type { MeasureAnswer, MeasureOrder } from '../../workers/measure-order.ts'
import { drawnGraph } from './drawn-graph.ts'

export type OfferedMeasure = Measure & { readonly id: MeasureId }

/**
 * Takes a measure of what is drawn, in a worker, and keeps it under its key, which it answers. One at a time: another
 * that is under way is cancelled. Rejects with `CANCELLED` when this one is, be it by another canvas.
 */
export async function takeMeasure(measure: OfferedMeasure, settings: Settings): Promise<string> {
  useMeasures.getState().underWay?.cancel()
  const { view } = useApp.getState()
  const picture = { nodes: view.nodes, relationships: view.relationships, folded: view.folded }
  const graph = drawnGraph(view, key => pageGraph.ends(key))
  const label = measureName(measure, settings)
  const canvas = useSheets.getState().current
  const values = await inWorker({ measure: measure.id, settings, graph }, label)
  if (useSheets.getState().current !== canvas) throw new CodedError('CANCELLED', `${label} was cancelled.`)
  const id = measureKey(measure, settings)
  const taken: TakenMeasure = { id, label, measure, settings, values, picture }
  useMeasures.setState(state => ({ taken: new Map(state.taken).set(id, taken) }))
  return id
}

/** Takes every measure again that was taken of another picture than the one that is there. */
export async function takeStaleAgain(): Promise<void> {
  for (const taken of useMeasures.getState().taken.values()) {
    if (isStale(taken, useApp.getState().view))
      await takeMeasure(taken.measure as OfferedMeasure, taken.settings)
  }
}

/** Forgets a measure; rules that follow it fall back on how things look without them. */
export function dropMeasure(id: string): void {
  useMeasures.setState(({ taken }) => {
    const rest = new Map(taken)
    rest.delete(id)
    return { taken: rest }
  })
}

function inWorker(order: MeasureOrder, label: string): Promise<ReadonlyMap<NodeKey, number>> {
  const worker = new Worker(new URL('../../workers/measure.worker.ts', import.meta.url), { type: 'module' })
  let cancel = () => {}
  return new Promise<ReadonlyMap<NodeKey, number>>((resolve, reject) => {
    cancel = () => reject(new CodedError('CANCELLED', `${label} was cancelled.`))
    useMeasures.setState({ underWay: { label, cancel } })
    worker.onmessage = ({ data }: MessageEvent<MeasureAnswer>) =>
      resolve(data as ReadonlyMap<NodeKey, number>)
    worker.onerror = ({ message }) => reject(new Error(message || `${label} could not be calculated.`))
    worker.postMessage(order)
  }).finally(() => {
    worker.terminate()
    useMeasures.setState(({ underWay }) => (underWay?.cancel === cancel ? { underWay: null } : {}))
  })
}
