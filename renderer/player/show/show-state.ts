import type { Moment } from '../moment.ts'
import type { Reel, ReelScene } from '../reel.ts'
import type { ShowAction } from './show-actions.ts'

export type Panel = 'list' | 'notes' | 'keys'

/** All that the parts of a show go by. */
export interface ShowState {
  readonly reel: Reel
  readonly moment: Moment
  readonly theme: 'dark' | 'light'
  readonly panel: Panel | null
  /** Digits of a scene's number that have been typed. */
  readonly typed: string
  /** The pointer is a light. */
  readonly armed: boolean
}

/** One part of a show: it says everything it shows again whenever something has changed. */
export interface Part {
  readonly element: HTMLElement
  update(state: ShowState): void
}

/** What the parts can ask for. */
export interface Asks {
  act(action: ShowAction): void
  goTo(scene: number): void
  open(key: string | null): void
}

export const sceneOf = ({ reel, moment }: Pick<ShowState, 'reel' | 'moment'>): ReelScene =>
  reel.scenes[moment.scene]!
