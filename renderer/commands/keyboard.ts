import { type AppState, useApp } from '../store/app-state.ts'
import { useKeys } from '../store/keys.ts'
import { chordOf } from './chord.ts'
import { type Command, isEnabled } from './command.ts'
import { perform } from './perform.ts'
import { belongsToText } from './reserved-chords.ts'

/** The command on every chord. Throws when two commands have the same one from the start. */
export function commandsByChord(commands: readonly Command[]): ReadonlyMap<string, Command> {
  const byChord = new Map<string, Command>()
  for (const command of commands) {
    for (const chord of command.keys ?? []) {
      const taken = byChord.get(chord)
      if (taken) throw new Error(`${chord} is on both ${taken.id} and ${command.id}`)
      byChord.set(chord, command)
    }
  }
  return byChord
}

/** The one keydown handler of the page, for the chords as they are now; answers a function that takes it away. */
export function listenForKeys(commands: readonly Command[]): () => void {
  const listener = (event: KeyboardEvent) => {
    const command = commandFor(event, commands, useApp.getState())
    if (!command) return
    event.preventDefault()
    event.stopPropagation()
    void perform(command)
  }
  window.addEventListener('keydown', listener)
  return () => window.removeEventListener('keydown', listener)
}

function commandFor(event: KeyboardEvent, commands: readonly Command[], state: AppState): Command | null {
  if (event.defaultPrevented || event.isComposing) return null
  const chord = chordOf(event)
  if (chord === null) return null
  const keys = useKeys.getState().of
  const command = commands.find(({ id }) => keys.get(id)?.includes(chord))
  if (!command || !isEnabled(command, state)) return null
  if (isTyping(event) && (!command.whileTyping || prints(event) || belongsToText(chord))) return null
  return insideModal(event) ? null : command
}

/** Whether the key writes a sign where there is a text field. */
function prints({ key, ctrlKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey
}

/** Whether the focus is in a text field. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

/** Whether the key is a dialog's or a menu's; a dialog's also when what had the focus in it is gone. */
function insideModal({ target }: KeyboardEvent): boolean {
  if (target instanceof Element && target.closest('[role=menu]') !== null) return true
  return document.querySelector('dialog[open]') !== null
}
