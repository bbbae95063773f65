import { runMeasure } from '../../graph/analysis/run-measure.ts'
import type { MeasureAnswer, MeasureOrder } from './measure-order.ts'

/** Takes one measure off the page's thread, so that the page stays fluid meanwhile. */
addEventListener('message', ({ data }: MessageEvent<MeasureOrder>) => {
  const answer: MeasureAnswer = runMeasure(data.measure, data.graph, data.settings)
  postMessage(answer)
})
