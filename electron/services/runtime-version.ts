/**
 * All that main does differently under the two Electrons it runs on: the pinned one, and the old one that stands
 * in for it on closed networks (see electron/runtime/fallback-electron.mjs).
 */
const OLDEST_CURRENT_MAJOR = 45

/** `test` under an Electron older than the pinned one: an unpatched Chromium, and the user is told. */
export function runtimeKind(
  electronVersion: string = process.versions['electron'] ?? '0',
): 'current' | 'test' {
  return Number(electronVersion.split('.')[0]) >= OLDEST_CURRENT_MAJOR ? 'current' : 'test'
}
