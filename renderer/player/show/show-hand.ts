/** What a hand or a key does to the view of a scene, as a new moment. */
import type { Point } from '../../../graph/layout/extent.ts'
import type { Moment } from '../moment.ts'
import { movedBy, zoomedAt } from './closer-view.ts'
import type { ViewAction } from './show-actions.ts'

/** The picture as far as the view needs it; places in CSS pixels from its corner. */
export interface Viewed {
  readonly width: number
  readonly height: number
  toPlane(x: number, y: number): Point
}

const middleOf = ({ width, height, toPlane }: Viewed): Point => toPlane(width / 2, height / 2)

/** Nearer or farther round a place on the screen that stays where it is. */
export function zoomed(moment: Moment, viewed: Viewed, at: Point, factor: number): Moment {
  const held = viewed.toPlane(at.x, at.y)
  const middle = moment.closer ?? middleOf(viewed)
  return { ...moment, closer: zoomedAt(middle, moment.closer?.by ?? 1, held, factor) }
}

/** The picture taken from one place of the screen to another. */
export function dragged(moment: Moment, viewed: Viewed, from: Point, to: Point): Moment {
  const [a, b] = [viewed.toPlane(from.x, from.y), viewed.toPlane(to.x, to.y)]
  const middle = moment.closer ?? middleOf(viewed)
  return { ...moment, closer: movedBy(middle, moment.closer?.by ?? 1, { x: a.x - b.x, y: a.y - b.y }) }
}

const STEP = 0.15
const NEARER = 1.3

/** By a key: a step nearer or farther round the middle, or along. */
export function viewedBy(moment: Moment, viewed: Viewed, action: ViewAction): Moment {
  const middle = { x: viewed.width / 2, y: viewed.height / 2 }
  if (action === 'nearer') return zoomed(moment, viewed, middle, NEARER)
  if (action === 'farther') return zoomed(moment, viewed, middle, 1 / NEARER)
  const [across, down] = [viewed.width * STEP, viewed.height * STEP]
  const way = { left: [across, 0], right: [-across, 0], up: [0, down], down: [0, -down] }[action]
  return dragged(moment, viewed, middle, { x: middle.x + way[0]!, y: middle.y + way[1]! })
}
