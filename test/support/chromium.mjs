import { existsSync } from 'node:fs'
import { Failure } from '../../electron/runtime/failure.mjs'
import { installPackages } from '../../electron/runtime/system-libraries.mjs'

/** Where Debian's package puts it. */
export const CHROMIUM = '/usr/bin/chromium'

/**
 * Sees that Debian's Chromium is here for the tests of the page in it, installed as the system libraries are.
 *
 * @returns {Promise<Record<string, string>>} environment for the tests: why it is not here, when it cannot be
 */
export async function ensureChromium() {
  if (existsSync(CHROMIUM)) return {}
  try {
    await installPackages(['chromium'])
    return {}
  } catch (error) {
    if (error instanceof Failure) return { BREACHGRAPH_NO_CHROMIUM: error.message }
    throw error
  }
}
