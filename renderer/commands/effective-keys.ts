import type { Settings } from '../../electron/contract.ts'
import type { Command } from './command.ts'
import { reservedFor } from './reserved-chords.ts'

export type ChangedKeys = Settings['keys']
type Keyed = Pick<Command, 'id' | 'keys'>

/**
 * The chords of every command: those that were put on it, else those it has from the start. No chord is on two: what
 * was put somewhere goes before what was there from the start, and of two the first in the table has it. So nothing
 * that stands in the settings can do harm, and what names no command does nothing.
 */
export function effectiveKeys(
  commands: readonly Keyed[],
  changed: ChangedKeys,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set<string>()
  const keys = new Map<string, readonly string[]>(commands.map(({ id }) => [id, []]))
  const claim = (id: string, wanted: readonly string[]) => {
    const free = [...new Set(wanted)].filter(chord => !taken.has(chord))
    for (const chord of free) taken.add(chord)
    keys.set(id, free)
  }
  const isChanged = ({ id }: Keyed) => Object.hasOwn(changed, id)
  for (const command of commands.filter(isChanged)) {
    claim(
      command.id,
      changed[command.id]!.filter(chord => reservedFor(chord, command) === null),
    )
  }
  for (const command of commands) if (!isChanged(command)) claim(command.id, command.keys ?? [])
  return keys
}
