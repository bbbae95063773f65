/** What can be asked of a show by a key or a button, and what becomes of the moment. Pure. */
import { back, forward, jump, type Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'

/** What moves the talk itself. */
const MOMENT_ACTIONS = ['forward', 'back', 'first', 'last', 'black'] as const
export type MomentAction = (typeof MOMENT_ACTIONS)[number]
/** What is done in this window alone, or needs to know where things are. */
export type OwnAction = 'laser' | 'notes' | 'list' | 'keys' | 'theme' | 'leave' | 'go' | 'unwrite'
const VIEW_ACTIONS = ['nearer', 'farther', 'left', 'right', 'up', 'down'] as const
export type ViewAction = (typeof VIEW_ACTIONS)[number]
export type ShowAction = MomentAction | OwnAction | ViewAction | `digit-${string}`

export const isMomentAction = (action: ShowAction): action is MomentAction =>
  (MOMENT_ACTIONS as readonly string[]).includes(action)
export const isViewAction = (action: ShowAction): action is ViewAction =>
  (VIEW_ACTIONS as readonly string[]).includes(action)

interface Key {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

const KEYS: ReadonlyMap<string, ShowAction> = new Map([
  ['PageDown', 'forward'],
  ['ArrowRight', 'forward'],
  ['ArrowDown', 'forward'],
  [' ', 'forward'],
  ['PageUp', 'back'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  // What many remote controls send for it.
  ['.', 'black'],
  ['n', 'notes'],
  ['l', 'laser'],
  ['d', 'list'],
  ['t', 'theme'],
  ['?', 'keys'],
  ['+', 'nearer'],
  ['=', 'nearer'],
  ['-', 'farther'],
  ['Escape', 'leave'],
  ['Backspace', 'unwrite'],
  ['Enter', 'go'],
])

const WITH_SHIFT: ReadonlyMap<string, ShowAction> = new Map([
  [' ', 'back'],
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
])

/** What a key asks for; null for one that is not the show's, such as every key with Ctrl. */
export function actionOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key): ShowAction | null {
  if (ctrlKey || altKey || metaKey) return null
  if (/^\d$/.test(key)) return `digit-${key}`
  const plain = key.length === 1 ? key.toLowerCase() : key
  return (shiftKey && WITH_SHIFT.get(plain)) || KEYS.get(plain) || null
}

/** The moment after an action of the talk; the same object where nothing changes. */
export function momentAfter(reel: Reel, moment: Moment, action: MomentAction): Moment {
  switch (action) {
    case 'forward':
      return moment.black ? { ...moment, black: false } : forward(reel, moment)
    case 'back':
      return moment.black ? { ...moment, black: false } : back(reel, moment)
    case 'first':
      return jump(reel, moment, mainScenes(reel)[0] ?? 0)
    case 'last':
      return jump(reel, moment, mainScenes(reel).at(-1) ?? 0)
    case 'black':
      return { ...moment, black: !moment.black }
  }
}

/** Indices of the scenes that the talk goes through, asides left out. */
export function mainScenes({ scenes }: Reel): number[] {
  return scenes.flatMap(({ aside }, index) => (aside ? [] : [index]))
}
