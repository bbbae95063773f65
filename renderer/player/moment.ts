/** Where a talk is: which scene, how it came there, and what the presenter does in it. Pure; both windows go by it. */
import type { Point } from '../../graph/layout/extent.ts'
import type { Reel } from './reel.ts'

export interface Moment {
  /** Index of the scene in the reel. */
  readonly scene: number
  /** The scenes from which branches were taken, the last one last: the way back. */
  readonly from: readonly number[]
  readonly black: boolean
  /** The light of the pointer, in shares of the stage; null when it is off. */
  readonly laser: Point | null
  /** What is looked at closer: the middle in canvas units, and how many times nearer than the scene; null for the scene. */
  readonly closer: { readonly x: number; readonly y: number; readonly by: number } | null
  /** Key of the node or line whose evidence is shown; null for none. */
  readonly opened: string | null
}

export const startOf = (reel: Reel): Moment =>
  atScene(
    reel.scenes.findIndex(({ aside }) => !aside),
    [],
  )

const atScene = (scene: number, from: readonly number[]): Moment => ({
  scene,
  from,
  black: false,
  laser: null,
  closer: null,
  opened: null,
})

/**
 * The next scene of the talk: asides are passed by, and after an aside it goes on where it was left. At the end of a
 * reel that loops it is the first again, else it stays.
 */
export function forward(reel: Reel, moment: Moment): Moment {
  const left = moment.from[0] ?? moment.scene
  const next = reel.scenes.findIndex(({ aside }, index) => index > left && !aside)
  if (next >= 0) return atScene(next, [])
  return reel.loop ? startOf(reel) : moment
}

/** Out of an aside the scene it was taken from; else the scene before, asides passed by. */
export function back(reel: Reel, moment: Moment): Moment {
  const left = moment.from.at(-1)
  if (left !== undefined) return atScene(left, moment.from.slice(0, -1))
  const before = reel.scenes.findLastIndex(({ aside }, index) => index < moment.scene && !aside)
  return before >= 0 ? atScene(before, []) : moment
}

/** Any scene, by its index; into an aside by the way of a branch, so that back leads out of it. */
export function jump(reel: Reel, moment: Moment, scene: number): Moment {
  const target = reel.scenes[scene]
  if (!target || scene === moment.scene) return moment
  return atScene(scene, target.aside ? [...moment.from, moment.scene] : [])
}

/** What is looked at in the scene is let go: nearer view, evidence and black, whichever there is. */
export const letGo = (moment: Moment): Moment => ({ ...moment, closer: null, opened: null, black: false })

export const hasStrayed = ({ closer, opened, black }: Moment): boolean =>
  closer !== null || opened !== null || black
