import { arrange } from '../../graph/layout/arrange.ts'
import type { LayoutAnswer, LayoutOrder } from './layout-order.ts'

/** Runs one layout off the page's thread, so that the page stays fluid meanwhile. */
addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const answer = (message: LayoutAnswer) => postMessage(message)
  const places = arrange(data, share => answer({ kind: 'progress', share }))
  answer({ kind: 'done', places })
})
