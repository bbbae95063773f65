import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { distFolder, ensureElectron } from './electron-binary.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * @typedef {object} Ready
 * @property {string} electron path of the executable
 * @property {readonly string[]} flags what it must be started with on this machine
 * @property {Record<string, string>} env for the app, and for whoever prepares again below this process
 * @property {boolean} virtualDisplay whether nobody can see the window
 * @property {() => void} stop ends the virtual display
 */

/**
 * Everything between a fresh clone and a window: libraries, runtime, system libraries, build, display.
 *
 * @returns {Promise<Ready>}
 */
export async function prepare() {
  await ensureDependencies()
  const electron = await ensureElectron()
  const virtualDisplay = !hasDisplay()
  await ensureSystemLibraries({ virtualDisplay })
  await ensureBuild()
  const display = virtualDisplay ? await startVirtualDisplay() : undefined
  return {
    electron,
    flags: sandboxFlags(),
    // What this process starts uses the same runtime, display or not.
    env: { ELECTRON_OVERRIDE_DIST_PATH: distFolder(electron), ...display?.env },
    virtualDisplay,
    stop: () => display?.stop(),
  }
}

/** Chromium's sandbox refuses to run as root; there, and only there, it is switched off. */
function sandboxFlags() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  return ['--no-sandbox']
}
