import { useEffect, useState } from 'react'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Reel, ReelScene } from '../../player/reel.ts'
import { useApp } from '../../store/app-state.ts'
import { useNames } from '../../store/names.ts'
import { notifyError } from '../../ui/notify.ts'
import { reelOf } from '../reel/reel-of.ts'

/** Milliseconds without a change after which a story is read out of the graph anew. */
const REST = 200

/**
 * The story as the graph has it now, read again after every change of either. While it is read, what was read before
 * stands; null before the first.
 */
export function useReel(story: StoryFile): Reel | null {
  const version = useApp(state => state.graphVersion)
  const namesOff = useNames(({ wording }) => wording !== null)
  const [reel, setReel] = useState<Reel | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      reelOf(story, { notes: true, namesOff }).then(
        read => wanted && setReel(withIdsOf(story, read)),
        (error: unknown) => wanted && notifyError(error),
      )
    }, REST)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [story, version, namesOff])
  return reel
}

/** Without names a reel has ids of its own; the board finds scenes by those of the story. */
function withIdsOf({ scenes }: StoryFile, reel: Reel): Reel {
  return { ...reel, scenes: reel.scenes.map((scene, index) => ({ ...scene, id: scenes[index]!.id })) }
}

/** A scene of the reel by its id; undefined where it has not been read yet. */
export const sceneIn = (reel: Reel | null, id: string): ReelScene | undefined =>
  reel?.scenes.find(scene => scene.id === id)
