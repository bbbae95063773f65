import type { Command } from './command.ts'

const TEXT = 'Text fields need it.'
const MOVING = 'The focus moves with it, and the canvas and the lists.'
const PRESSING = 'It presses what has the focus.'
const SYSTEM = 'The system keeps it for itself.'

/** Chords that nobody may put on a command, and why. Commands that have one from the start keep it. */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ...['Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Backspace'].map(chord => [chord, TEXT] as const),
  ...['Tab', 'Shift+Tab'].map(chord => [chord, MOVING] as const),
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].map(key => [key, MOVING] as const),
  ...['PageUp', 'PageDown'].map(chord => [chord, MOVING] as const),
  ...['Enter', 'Shift+Enter', 'Space', 'Shift+Space'].map(chord => [chord, PRESSING] as const),
  ...['Escape', 'Shift+Escape'].map(chord => [chord, 'It leaves what is open.'] as const),
  ...['ContextMenu', 'Shift+F10', 'F10'].map(chord => [chord, 'It opens a menu.'] as const),
  ...['Alt+F4', 'Alt+Tab', 'Alt+Space', 'Ctrl+Alt+Delete', 'PrintScreen'].map(c => [c, SYSTEM] as const),
])

/** Why this chord cannot be put on the command; null when it can. */
export function reservedFor(chord: string | null, command: Pick<Command, 'keys'>): string | null {
  if (chord === null) return SYSTEM
  if (command.keys?.includes(chord)) return null
  if (/[^\x20-\x7e]|Dead|Process|Unidentified/.test(chord)) return 'A menu cannot show it.'
  return RESERVED.get(chord) ?? null
}

/** Whether it stays where it is: a chord that nobody could put back once it was taken away. */
export const isFixed = (chord: string): boolean => RESERVED.has(chord)

/** Chords that a text field answers itself while it has the focus. */
export function belongsToText(chord: string): boolean {
  return TEXT_CHORDS.has(chord) || /(^|\+)(Arrow\w+|Home|End|Delete|Backspace)$/.test(chord)
}

const TEXT_CHORDS = new Set([
  'Ctrl+A',
  'Ctrl+C',
  'Ctrl+X',
  'Ctrl+V',
  'Ctrl+Z',
  'Ctrl+Y',
  'Ctrl+Shift+Z',
  'Enter',
  'Tab',
])
