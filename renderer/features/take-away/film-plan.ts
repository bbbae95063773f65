import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Reel } from '../../player/reel.ts'

/** Frames to a second while something moves. */
const MOVING = 30
/** Seconds from one frame to the next while nothing does: players can still seek. */
const STILL = 1
/** Seconds that the way into a scene takes. */
const WAY = 0.8

/** One frame of a film. */
export interface FilmFrame {
  /** In seconds. */
  readonly at: number
  readonly lasts: number
  /** Index of the scene that it leads to, and of the one that it comes from; null for the empty stage. */
  readonly scene: number
  readonly from: number | null
  /** How far the way is gone, from 0 to 1. */
  readonly share: number
  /** A player can begin here. */
  readonly key: boolean
}

/**
 * The frames of a reel as a film: its scenes in their order, each for as long as the presenter means to stay, asides
 * passed by. Many frames while things move, few while they rest.
 */
export function filmPlan({ scenes }: Reel): FilmFrame[] {
  const frames: FilmFrame[] = []
  let at = 0
  let from: number | null = null
  const add = (frame: Omit<FilmFrame, 'at'>) => {
    frames.push({ at, ...frame })
    at += frame.lasts
  }
  scenes.forEach(({ aside, seconds }, scene) => {
    if (aside) return
    const way = Math.round(WAY * MOVING)
    for (let frame = 0; frame < way; frame++) {
      add({ lasts: 1 / MOVING, scene, from, share: frame / way, key: frame === 0 })
    }
    let left = Math.max(STILL, seconds - WAY)
    for (let first = true; left > 1e-6; first = false) {
      const lasts = Math.min(STILL, left)
      add({ lasts, scene, from, share: 1, key: first })
      left -= lasts
    }
    from = scene
  })
  // A film has no word for how long its last frame lasts: it ends with one more.
  if (from !== null) add({ lasts: 1 / MOVING, scene: from, from, share: 1, key: false })
  return frames
}

/** How long the film of a story is, as `5 min 30 s`. */
export function filmLength({ scenes }: Pick<StoryFile, 'scenes'>): string {
  const seconds = scenes.reduce(
    (sum, scene) => sum + (scene.aside ? 0 : WAY + Math.max(STILL, scene.seconds - WAY)),
    0,
  )
  const minutes = Math.floor(Math.round(seconds) / 60)
  return `${minutes > 0 ? `${minutes} min ` : ''}${Math.round(seconds) % 60} s`
}
