import { useEffect, useRef, useState } from 'react'
import type { TakeAwayChoice } from '../../../electron/contract.ts'
import { type CodedErrorRecord, toErrorRecord } from '../../../graph/model/errors.ts'
import type { StoryFile } from '../../../graph/story/story-file.ts'
import { takeAway } from './take-away.ts'

export interface Taking {
  /** How much is done, from 0 to 1; null while nothing is under way. */
  readonly share: number | null
  readonly failure: CodedErrorRecord | null
  readonly begin: (story: StoryFile, choice: TakeAwayChoice) => Promise<void>
  readonly cancel: () => void
}

/** Takes stories away, one at a time; `done` is called when one is. It ends with whoever uses it. */
export function useTaking(done: () => void): Taking {
  const [share, setShare] = useState<number | null>(null)
  const [failure, setFailure] = useState<CodedErrorRecord | null>(null)
  const ending = useRef<AbortController | null>(null)
  useEffect(() => () => ending.current?.abort(), [])
  const begin = async (story: StoryFile, choice: TakeAwayChoice) => {
    const controller = new AbortController()
    ending.current = controller
    setFailure(null)
    setShare(0)
    try {
      if (await takeAway(story, choice, { progress: setShare, signal: controller.signal })) done()
    } catch (thrown) {
      if (!controller.signal.aborted) setFailure(toErrorRecord(thrown))
    } finally {
      setShare(null)
    }
  }
  return { share, failure, begin, cancel: () => ending.current?.abort() }
}
