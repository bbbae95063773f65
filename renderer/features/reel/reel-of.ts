import type { StoryFile } from '../../../graph/story/story-file.ts'
import { iconImage } from '../../canvas/icon-images.ts'
import type { Kind } from '../../canvas/kinds.ts'
import { readLook } from '../../canvas/look.ts'
import { iconStrokes } from '../../picture/icon-strokes.ts'
import type { Reel } from '../../player/reel.ts'
import { readOpenGraph } from './reading.ts'
import { type ReelChoice, reelFrom } from './reel-from.ts'

/**
 * Makes a story ready to be played: reads everything that its scenes draw and say out of the graph that is open, as it
 * is now. What the graph no longer has is left out and told in the scenes' `astray`; a scene of which nothing is left
 * still plays. Not to be called inside a React effect. Rejects with a `CodedError` when the graph does not answer.
 */
export function reelOf(story: StoryFile, choice: ReelChoice): Promise<Reel> {
  const look = readLook()
  const iconOf = (kind: Kind) => iconStrokes(iconImage(kind, look)).paths
  return reelFrom(story, choice, { read: readOpenGraph, iconOf, now: new Date() })
}
