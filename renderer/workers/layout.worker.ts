import { LAYOUTS } from '../../graph/layout/layouts.ts'
import type { LayoutAnswer, LayoutOrder } from './layout-order.ts'

/** Runs one layout off the page's thread, so that the page stays fluid meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const layout = LAYOUTS.find(({ id }) => id === data.layout)!
  const answer: LayoutAnswer = layout.run(data.nodes, data.edges, {}, data.seed)
  postMessage(answer)
})
