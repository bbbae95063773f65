import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { projectFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

const lockFile = join(projectFolder, 'package-lock.json')
const stampFile = join(projectFolder, 'node_modules', '.breachgraph-lock')
/** npm writes this file at the end of every install. */
const hiddenLock = join(projectFolder, 'node_modules', '.package-lock.json')

/**
 * Installs what package-lock.json names, when it is missing or another lock was installed.
 *
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureDependencies() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (readOrUndefined(stampFile) === wanted) return false
  if (readOrUndefined(stampFile) === undefined && installedByHand()) {
    writeFileSync(stampFile, wanted)
    return false
  }
  await withProgress('Installing the libraries with npm ci', installAll)
  writeFileSync(stampFile, wanted)
  return true
}

async function installAll() {
  const { status, output } = await runCommand('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: projectFolder,
  })
  if (status === 0) return
  throw new Failure(
    'INSTALL_FAILED',
    `npm ci failed (${tellingLine(output)}); check that the npm registry can be reached, then try again.`,
  )
}

/** True when somebody ran npm here after the lock file was last written. */
function installedByHand() {
  const installed = statSync(hiddenLock, { throwIfNoEntry: false })
  return installed !== undefined && installed.mtimeMs >= statSync(lockFile).mtimeMs
}

/** @param {string} file */
function readOrUndefined(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
