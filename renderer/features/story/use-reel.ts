import { useEffect, useState } from 'react'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Reel, ReelScene } from '../../player/reel.ts'
import { useApp } from '../../store/app-state.ts'
import { useNames } from '../../store/names.ts'
import { notifyError } from '../../ui/notify.ts'
import { reelOf } from '../reel/reel-of.ts'

/** Milliseconds without a change after which a story is read out of the graph anew. */
const REST = 200

/** A reel, and where in it each scene of the story is: without names its own ids say nothing. */
export interface ReadStory {
  readonly reel: Reel
  readonly places: ReadonlyMap<string, number>
}

/**
 * The story as the graph has it now, read again after every change of either, with names or without as they are seen.
 * While it is read, what was read before stands; null before the first.
 */
export function useReel(story: StoryFile): ReadStory | null {
  const version = useApp(state => state.graphVersion)
  const namesOff = useNames(({ wording }) => wording !== null)
  const [read, setRead] = useState<ReadStory | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      reelOf(story, { notes: true, namesOff }).then(
        reel => {
          const places = new Map(story.scenes.map(({ id }, index) => [id, index]))
          if (wanted) setRead({ reel, places })
        },
        (error: unknown) => wanted && notifyError(error),
      )
    }, REST)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [story, version, namesOff])
  // What was read with the names in it is not shown while they are off.
  return read?.reel.namesOff === namesOff ? read : null
}

/** A scene of the reel by its id in the story; undefined where it has not been read yet. */
export const sceneIn = (read: ReadStory | null, id: string): ReelScene | undefined =>
  read?.reel.scenes[read.places.get(id) ?? -1]
