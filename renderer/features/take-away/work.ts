import { letPageAnswer } from './let-page-answer.ts'

/** How something that takes its time tells of it, and hears that it is not wanted any more. */
export interface Work {
  /** Told how much is done, from 0 to 1. */
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
}

/** Milliseconds after which the page gets its turn. */
const SLICE = 12

/**
 * Makes one thing of each, the page answering meanwhile. Rejects with the signal's reason when that is aborted.
 *
 * @param share what part of the whole work this is
 */
export async function eachInTurn<T, R>(
  items: readonly T[],
  make: (item: T, index: number) => R | Promise<R>,
  { progress, signal }: Work,
  share = 1,
): Promise<R[]> {
  const made: R[] = []
  let sliceEnds = performance.now() + SLICE
  for (const [index, item] of items.entries()) {
    signal.throwIfAborted()
    made.push(await make(item, index))
    if (performance.now() < sliceEnds) continue
    progress((share * (index + 1)) / items.length)
    await letPageAnswer()
    sliceEnds = performance.now() + SLICE
  }
  signal.throwIfAborted()
  return made
}
