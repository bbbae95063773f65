import { z } from 'zod'
import { settings, type Settings, type SettingsPatch } from '../contract.ts'
import { DEFAULT_SETTINGS } from '../default-settings.ts'
import { openKeptFile } from './kept-file.ts'

/** Entries are checked one by one, so that a damaged one costs no other. */
const settingsFile = z.looseObject({ version: z.literal(1) })

export interface SettingsStore {
  /** What was chosen, and the defaults of everything else, also where the file cannot be read. */
  read(): Promise<Settings>
  /** Resolves when it is on the disk. */
  change(patch: SettingsPatch): Promise<void>
}

/** The settings in one JSON file. What it holds beside them, a later version's for one, stays as it is. */
export function openSettings(file: string): SettingsStore {
  const kept = openKeptFile(file, settingsFile, { version: 1 })
  return {
    async read() {
      try {
        return settingsIn(await kept.read())
      } catch {
        return DEFAULT_SETTINGS
      }
    },
    change: patch => kept.change(content => ({ ...content, ...patch })),
  }
}

/** What is as it should be of what was stored, and the defaults of the rest. */
function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  const sound = Object.entries(settings.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(name === 'keys' ? soundKeys(stored[name]) : stored[name])
    return read.success ? [[name, read.data]] : []
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(sound) }
}

/** One damaged shortcut costs no other. */
function soundKeys(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored
  const { keys } = settings.shape
  return Object.fromEntries(
    Object.entries(stored).filter(([command, chords]) => keys.safeParse({ [command]: chords }).success),
  )
}
