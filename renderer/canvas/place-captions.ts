import { BoxGrid } from '../../graph/layout/box-grid.ts'
import type { Box } from '../../graph/layout/extent.ts'

/** A caption that wants to be drawn: the boxes it could take, the best first, in pixels. */
export interface CaptionWish<K> {
  readonly key: K
  readonly importance: number
  readonly boxes: readonly Box[]
}

/** Room kept between two captions, in pixels. */
const GAP = 2

/**
 * Gives each caption the first of its boxes that covers neither another caption nor a node, the most important
 * first; the rest are not drawn. Boxes that would cover one of the `signs` are only taken when no other is free.
 * Answers the index of the box each has got.
 */
export function placeCaptions<K>(
  wishes: readonly CaptionWish<K>[],
  bodies: readonly Box[],
  signs: readonly Box[] = [],
): Map<K, number> {
  const taken = new BoxGrid(96)
  for (const body of bodies) taken.add(body, undefined)
  const signed = new BoxGrid(96)
  for (const sign of signs) signed.add(sign, undefined)
  const placed = new Map<K, number>()
  for (const { key, boxes } of wishes.toSorted((a, b) => b.importance - a.importance)) {
    const clear = boxes.findIndex(box => taken.hit(box) === null && signed.hit(box) === null)
    const index = clear >= 0 ? clear : boxes.findIndex(box => taken.hit(box) === null)
    if (index < 0) continue
    const { left, right, top, bottom } = boxes[index]!
    taken.add({ left: left - GAP, right: right + GAP, top: top - GAP, bottom: bottom + GAP }, undefined)
    placed.set(key, index)
  }
  return placed
}
