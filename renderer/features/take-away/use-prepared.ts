import { useEffect, useState } from 'react'
import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { type CodedErrorRecord, toErrorRecord } from '../../../graph/model/errors.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import type { Picture } from '../../picture/marks.ts'
import type { Reel } from '../../player/reel.ts'
import { reelOf } from '../reel/reel-of.ts'
import { fontsThere, slidesOfChoice } from './slides-of-choice.ts'

export interface Prepared {
  /** Null while it is read out of the graph. */
  readonly reel: Reel | null
  /** The slide that is seen beside the choices. */
  readonly picture: Picture | null
  readonly error: CodedErrorRecord | null
}

const NOTHING: Prepared = { reel: null, picture: null, error: null }

/** A story read out of the graph, and one slide of it as it is chosen. */
export function usePrepared(story: StoryFile, choice: TakeAwayChoice): Prepared {
  const { namesOff, shape, theme, scenes } = choice
  const [read, setRead] = useState<Pick<Prepared, 'reel' | 'error'>>(NOTHING)
  const [picture, setPicture] = useState<Picture | null>(null)
  useEffect(() => {
    let gone = false
    // Icons cannot be rendered inside an effect.
    const timer = setTimeout(() => {
      const reel = fontsThere().then(() => reelOf(story, { notes: false, namesOff }))
      reel.then(
        reel => !gone && setRead({ reel, error: null }),
        error => !gone && setRead({ reel: null, error: toErrorRecord(error) }),
      )
    })
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [story, namesOff])
  const { reel } = read
  const scene = typeof scenes === 'number' ? scenes - 1 : 0
  useEffect(() => {
    if (!reel) return
    const timer = setTimeout(() =>
      setPicture(slidesOfChoice(reel, { shape, theme }).picture(Math.min(scene, reel.scenes.length - 1))),
    )
    return () => clearTimeout(timer)
  }, [reel, shape, theme, scene])
  return { ...read, picture }
}
