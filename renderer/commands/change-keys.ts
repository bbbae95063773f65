import { CodedError } from '../../graph/model/errors.ts'
import type { Command } from './command.ts'
import { type ChangedKeys, effectiveKeys } from './effective-keys.ts'

type Keyed = Pick<Command, 'id' | 'keys' | 'label'>

/** As many as the settings take for one command. */
export const MOST_CHORDS = 4

/** The other command that has one of these chords; undefined when all are free. */
export function clashOf(
  commands: readonly Keyed[],
  changed: ChangedKeys,
  id: string,
  chords: readonly string[],
): { readonly command: Keyed; readonly chord: string } | undefined {
  const keys = effectiveKeys(commands, changed)
  for (const command of commands) {
    if (command.id === id) continue
    const chord = keys.get(command.id)!.find(one => chords.includes(one))
    if (chord !== undefined) return { command, chord }
  }
  return undefined
}

/**
 * The changed chords once a command has exactly these. Throws `KEYS_CLASH`, naming the command that has one of them;
 * with `move` that command loses it instead.
 */
export function withKeys(
  commands: readonly Keyed[],
  changed: ChangedKeys,
  id: string,
  chords: readonly string[],
  move = false,
): ChangedKeys {
  const clash = clashOf(commands, changed, id, chords)
  if (!clash) return put(commands, changed, id, chords)
  if (!move) {
    throw new CodedError(
      'KEYS_CLASH',
      `${clash.chord} is on “${clash.command.label}”; move it here or press other keys.`,
    )
  }
  const { command } = clash
  const left = effectiveKeys(commands, changed)
    .get(command.id)!
    .filter(chord => !chords.includes(chord))
  return withKeys(commands, put(commands, changed, command.id, left), id, chords, true)
}

/** What a command has from the start is not written down. */
function put(
  commands: readonly Keyed[],
  changed: ChangedKeys,
  id: string,
  chords: readonly string[],
): ChangedKeys {
  const { [id]: _before, ...others } = changed
  const own = commands.find(command => command.id === id)?.keys ?? []
  return sameList(own, chords) ? others : { ...others, [id]: [...chords] }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((chord, index) => chord === b[index])
