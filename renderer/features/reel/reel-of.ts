import { CodedError } from '../../../graph/model/errors.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { allNodes, nodeTotal } from '../../../queries/explore/counts.ts'
import { iconImage } from '../../canvas/icon-images.ts'
import type { Kind } from '../../canvas/kinds.ts'
import { readLook } from '../../canvas/look.ts'
import { iconStrokes } from '../../picture/icon-strokes.ts'
import type { Reel } from '../../player/reel.ts'
import { useApp } from '../../store/app-state.ts'
import { useShelf } from '../../store/shelf.ts'
import { isCase } from '../../store/graph-shape.ts'
import { rowsOf } from '../explore/ask.ts'
import { namesHere } from '../names/names-here.ts'
import { readOpenGraph } from './reading.ts'
import { type ReelChoice, reelFrom } from './reel-from.ts'

/**
 * Makes a story ready to be played: reads everything that its scenes draw and say out of the graph that is open, as it
 * is now. What the graph no longer has is left out and told in the scenes' `astray`; a scene of which nothing is left
 * still plays. Not to be called inside a React effect. Rejects with a `CodedError` when the graph does not answer,
 * and as `readNames` does where names are off.
 */
export function reelOf(story: StoryFile, choice: ReelChoice): Promise<Reel> {
  const look = readLook()
  const iconOf = (kind: Kind) => iconStrokes(iconImage(kind, look)).paths
  const origin = { read: readOpenGraph, iconOf, now: new Date(), pseudonyms: namesHere, total: nodesHere }
  // What is said of the whole source holds for a story that says nothing itself.
  const marking = story.marking ?? useShelf.getState().marking
  return reelFrom({ ...story, marking }, choice, origin)
}

/** A graph that is too large to be counted in time is left uncounted. */
async function nodesHere(): Promise<number | null> {
  const { totals } = useApp.getState()
  if (totals) return totals.nodes
  const counted = await readOpenGraph(isCase() ? nodeTotal : allNodes, {}).catch((error: unknown) => {
    if (error instanceof CodedError && error.code === 'TIMEOUT') return null
    throw error
  })
  return counted && Number(rowsOf(counted)[0]?.[0] ?? 0)
}
