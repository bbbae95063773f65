import * as electron from 'electron'

/**
 * Where a file that the user dropped lies on the disk; empty for one that a page made. Electron 32 took `File.path`
 * away and brought `webUtils` in its place: here alone the preload tells the two apart.
 */
export function pathOfDropped(file: File): string {
  const { webUtils } = electron as { webUtils?: { getPathForFile(file: File): string } }
  return webUtils?.getPathForFile(file) ?? (file as File & { path?: string }).path ?? ''
}
