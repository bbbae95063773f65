import type { GraphSource, SourceStatus } from '../../../queries/sources/graph-source.ts'

/** Watches a source and can wait for it to be in a state. */
export function watchStatus(source: GraphSource) {
  const seen: SourceStatus[] = []
  const waiting = new Set<() => void>()
  const stop = source.watch(status => {
    seen.push(status)
    for (const look of waiting) look()
  })
  return {
    seen,
    stop,
    /** @returns milliseconds that it took; rejects when it took longer than `limit` */
    reaches(state: SourceStatus['state'], limit: number): Promise<number> {
      const start = performance.now()
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`The source was not ${state} within ${limit} ms; it is ${seen.at(-1)?.state}.`))
        }, limit)
        const look = () => {
          if (seen.at(-1)?.state !== state) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(performance.now() - start)
        }
        waiting.add(look)
        look()
      })
    },
  }
}
