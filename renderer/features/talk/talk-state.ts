import { create } from 'zustand'
import type { RequestOut } from '../../../electron/contract.ts'
import type { Moment } from '../../player/moment.ts'
import type { Reel } from '../../player/reel.ts'

type Told = NonNullable<RequestOut<'talk.read'>>
export type Audience = Told['audience']
export type AudiencePlace = NonNullable<Audience['place']>
export type ShownDisplay = RequestOut<'displays.list'>[number]

/** The talk that this window gives, as main holds it. */
export interface Talk {
  /** With the presenter's notes. */
  readonly reel: Reel
  readonly moment: Moment
  /** When the talk, and the present scene, began: epoch milliseconds. */
  readonly started: number
  readonly sceneStarted: number
  readonly audience: Audience
  readonly displays: readonly ShownDisplay[]
}

export const useTalk = create<{ readonly talk: Talk | null }>()(() => ({ talk: null }))

/** Changes the talk that is given, where one is. */
export function changeTalk(change: Partial<Talk>): void {
  useTalk.setState(({ talk }) => (talk ? { talk: { ...talk, ...change } } : {}))
}

/** The reel as the audience's window gets it, and the notes that it does not get. */
export function withoutNotes(reel: Reel): { readonly reel: Reel; readonly notes: readonly string[] } {
  return {
    reel: { ...reel, scenes: reel.scenes.map(scene => ({ ...scene, notes: '' })) },
    notes: reel.scenes.map(({ notes }) => notes),
  }
}

/** The other way round. */
export function withNotes(reel: Reel, notes: readonly string[]): Reel {
  return {
    ...reel,
    scenes: reel.scenes.map((scene, index) => ({ ...scene, notes: notes[index] ?? '' })),
  }
}
