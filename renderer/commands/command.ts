import type { AppState } from '../store/app-state.ts'

/** Menus of the menu bar, in their order. */
export const MENUS = ['Case', 'Edit', 'View', 'Graph', 'Story', 'Query', 'Help'] as const
export type Menu = (typeof MENUS)[number]

/** What a context menu was opened on. */
export type ContextTarget = 'node' | 'relationship' | 'canvas'

/**
 * Anything a user can do. Menu bar, shortcuts, context menus, the search list and the help dialog are all read
 * from one table of these.
 */
export interface Command {
  /** `area.verb` */
  readonly id: `${string}.${string}`
  readonly label: string
  /** Other words that people look for it by. */
  readonly keywords?: readonly string[]
  readonly menu: Menu
  /** Chords such as `Ctrl+Shift+H`; the first is the one that is shown. Ctrl is Ctrl on every system. */
  readonly keys?: readonly string[]
  /** True when its keys also act while a text field has the focus. */
  readonly whileTyping?: boolean
  /** Context menus it is in. */
  readonly on?: readonly ContextTarget[]
  /** Whether it would do anything now; without it, always. */
  readonly when?: (state: AppState) => boolean
  readonly run: () => unknown
}

/** Whether `command` can run in this state. A talk has keys of its own, and nothing behind it is changed. */
export function isEnabled(command: Command, state: AppState): boolean {
  return !state.presenting && (command.when?.(state) ?? true)
}
