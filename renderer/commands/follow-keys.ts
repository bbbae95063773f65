import { useKeys } from '../store/keys.ts'
import { useSettings } from '../store/settings.ts'
import type { Command } from './command.ts'
import { effectiveKeys } from './effective-keys.ts'

/** Keeps the chords of all commands as the settings have them. Call once, before anything is drawn. */
export function followKeys(commands: readonly Command[]): void {
  const follow = () => useKeys.setState({ of: effectiveKeys(commands, useSettings.getState().keys) })
  follow()
  useSettings.subscribe((now, before) => {
    if (now.keys !== before.keys) follow()
  })
}
