import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeFileAtomically } from './atomic-file.ts'

const settingsFile = z.object({ version: z.literal(1), theme: z.enum(['system', 'dark', 'light']) })
export type Theme = z.infer<typeof settingsFile>['theme']

export interface Settings {
  read(): Promise<{ theme: Theme }>
  write(settings: { theme: Theme }): Promise<void>
}

/** Settings in one JSON file. A missing or damaged file reads as the defaults; the next write replaces it. */
export function openSettings(file: string): Settings {
  return {
    async read() {
      try {
        return { theme: settingsFile.parse(JSON.parse(await readFile(file, 'utf8'))).theme }
      } catch {
        return { theme: 'system' }
      }
    },
    async write({ theme }) {
      await writeFileAtomically(file, `${JSON.stringify({ version: 1, theme }, null, 2)}\n`)
    },
  }
}
