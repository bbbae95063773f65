/** A story being shown: one show for the talk in a window, for the audience's window and for a page of its own. */
import type { Look } from '../../canvas/look.ts'
import type { Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'
import { MountedShow } from './mounted-show.ts'
import type { ShowAction } from './show-actions.ts'
import './show.css'

export interface ShowOptions {
  readonly reel: Reel
  readonly looks: { readonly dark: Look; readonly light: Look }
  readonly theme: 'dark' | 'light'
  readonly moment: Moment
  /** Nothing moves by itself. */
  readonly still: boolean
  /** The moment that somebody has made here, by key or hand, and that is shown already; once a frame at most. */
  readonly changed: (moment: Moment) => void
  /** Somebody wants out; null where there is no out. */
  readonly leave: (() => void) | null
}

export interface Show {
  /** Shows a moment made elsewhere, such as in the other window. */
  show(moment: Moment): void
  setTheme(theme: 'dark' | 'light'): void
  /** Does what a key of the show does: for buttons that stand beside it. */
  act(action: ShowAction): void
  /** Takes everything out of the host again. */
  destroy(): void
}

/** Shows a story in `host`, which gives it its size. Keys are heard while the focus is in it or nowhere. */
export function mountShow(host: HTMLElement, options: ShowOptions): Show {
  return new MountedShow(host, options)
}
