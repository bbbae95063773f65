import { join } from 'node:path'
import { prepare } from '../../electron/runtime/prepare.mjs'
import { projectFolder } from '../../electron/runtime/paths.mjs'

/** Runtime, build and display, made ready once a run. */
export type Ready = Awaited<ReturnType<typeof prepare>>

/** Runs `measure` with everything a window needs, and takes the virtual display down afterwards. */
export async function withReady<T>(measure: (ready: Ready) => Promise<T>): Promise<T> {
  const ready = await prepare()
  try {
    return await measure(ready)
  } finally {
    ready.stop()
  }
}

export const APP_FOLDER = projectFolder
export const OBSERVER_FOLDER = join(projectFolder, 'test', 'bench', 'observer')
export const peerFolder = (name: string) => join(projectFolder, 'test', 'bench', 'peers', name)
