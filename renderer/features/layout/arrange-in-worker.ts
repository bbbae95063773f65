import type { Arrangement } from '../../../graph/layout/arrange.ts'
import type { Point } from '../../../graph/layout/extent.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import type { LayoutAnswer, LayoutOrder } from '../../workers/layout-order.ts'

interface Options {
  /** Ends the run at once; what is answered then is the error `CANCELLED`. */
  readonly signal?: AbortSignal
  /** Is told how much is done, from 0 to 1, by the layouts that know it. */
  readonly progress?: (share: number) => void
}

/** Runs `arrange` in a worker of its own, which ends with it. */
export function arrangeInWorker(
  order: Arrangement,
  { signal, progress = () => {} }: Options = {},
): Promise<ReadonlyMap<NodeKey, Point>> {
  const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<ReadonlyMap<NodeKey, Point>>((resolve, reject) => {
    const cancel = () => reject(new CodedError('CANCELLED', 'The layout was cancelled.'))
    if (signal?.aborted) cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.kind === 'progress') progress(data.share)
      else resolve(data.places as ReadonlyMap<NodeKey, Point>)
    }
    worker.onerror = ({ message }) =>
      reject(
        new CodedError(
          'LAYOUT_FAILED',
          `The layout could not be run: ${message || 'it did not start'}. Nothing was moved; try another layout.`,
        ),
      )
    worker.postMessage(order satisfies LayoutOrder)
  }).finally(() => worker.terminate())
}
