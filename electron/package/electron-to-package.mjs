import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FALLBACK, fetchedFallback } from '../runtime/fallback-electron.mjs'
import { Failure } from '../runtime/failure.mjs'
import { projectFolder } from '../runtime/paths.mjs'

/**
 * @typedef {object} ElectronToPackage
 * @property {string} folder an unpacked Electron for this system
 * @property {string} version
 * @property {boolean} isTestRuntime whether it is the old one that nothing may be shipped on
 */

/**
 * The Electron to package: the folder that was named, or the pinned one that is here already. Nothing is fetched.
 *
 * @param {{folder: string | null, testRuntime: boolean}} wish
 * @returns {ElectronToPackage}
 */
export function electronToPackage({ folder, testRuntime }) {
  if (testRuntime) return theTestRuntime()
  const place = folder ?? join(projectFolder, 'node_modules', 'electron', 'dist')
  if (!existsSync(join(place, executableName()))) throw missing(place, folder !== null)
  const version = versionOf(place)
  if (version === null || Number(version.split('.')[0]) < OLDEST_SHIPPED) {
    throw new Failure(
      'ELECTRON_TOO_OLD',
      `${place} is ${version === null ? 'no Electron that says which it is' : `Electron ${version}`}; a package needs ${OLDEST_SHIPPED} or newer (--test-runtime packages the old one for tests alone).`,
    )
  }
  return { folder: place, version, isTestRuntime: false }
}

/** As `OLDEST_CURRENT_MAJOR` in electron/services/runtime-version.ts: an older one is an unpatched Chromium. */
const OLDEST_SHIPPED = 45

/** @returns {ElectronToPackage} */
function theTestRuntime() {
  const executable = fetchedFallback()
  if (executable === undefined) {
    throw new Failure(
      'RUNTIME_MISSING',
      'The test runtime is not on this machine; fetch it with: BREACHGRAPH_RUNTIME=fallback npm start',
    )
  }
  return { folder: join(executable, '..'), version: FALLBACK.version, isTestRuntime: true }
}

/**
 * A downloaded Electron says in a file which it is.
 *
 * @param {string} folder
 * @returns {string | null}
 */
function versionOf(folder) {
  const file = join(folder, 'version')
  if (!existsSync(file)) return null
  const version = readFileSync(file, 'utf8').trim().replace(/^v/, '')
  return /^\d+\.\d+\.\d+/.test(version) ? version : null
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * @param {string} place
 * @param {boolean} named
 */
function missing(place, named) {
  const remedy = named
    ? 'name the folder of an unpacked Electron'
    : 'fetch it by starting the app once, or name an unpacked one with --electron FOLDER'
  return new Failure('RUNTIME_MISSING', `${place} holds no ${executableName()}; ${remedy}.`)
}
