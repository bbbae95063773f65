import { groupBy } from '../../../graph/model/group-by.ts'

/** Between the bends of two lines that run side by side, and the most that all of them may take, in canvas units. */
const STEP = 42
const MOST = 200

/**
 * How far each line bends to the right of its way, so that no two between the same nodes lie on one another: spread
 * evenly about the straight one, in the order given. Of lines from a node to itself: how far each is out.
 */
export function lineBends(
  lines: readonly { readonly key: string; readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const pairs = groupBy(lines, ({ from, to }) => JSON.stringify(from < to ? [from, to] : [to, from]))
  return new Map(
    [...pairs.values()].flatMap(pair => {
      const step = Math.min(STEP, MOST / Math.max(1, pair.length - 1))
      return pair.map(({ key, from, to }, index) => {
        if (from === to) return [key, index * (step / 2)] as const
        return [key, (index - (pair.length - 1) / 2) * step * (from > to ? -1 : 1)] as const
      })
    }),
  )
}
