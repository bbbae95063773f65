import type { Command } from '../../commands/command.ts'
import { withKeys } from '../../commands/change-keys.ts'
import { COMMANDS } from '../../commands/registry.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { changeSettings, useSettings } from '../../store/settings.ts'
import { notifyError } from '../../ui/notify.ts'

/**
 * Puts exactly these chords on a command, and keeps that. Answers why not where another command has one of them;
 * with `move` that one loses it instead.
 */
export function putKeys(command: Command, chords: readonly string[], move = false): string | null {
  try {
    save(withKeys(COMMANDS, useSettings.getState().keys, command.id, chords, move))
    return null
  } catch (error) {
    if (error instanceof CodedError && error.code === 'KEYS_CLASH') return error.message
    throw error
  }
}

/** Every command has the keys again that it had from the start. */
export function resetAllKeys(): void {
  save({})
}

function save(keys: Record<string, string[]>): void {
  changeSettings({ keys }).catch(notifyError)
}

/** Whether a command has all the words in its label, its menu, its other words or its keys. */
export function isFound(command: Command, keys: readonly string[], text: string): boolean {
  const known = [command.label, command.menu, ...(command.keywords ?? []), ...keys].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => known.includes(word))
}
