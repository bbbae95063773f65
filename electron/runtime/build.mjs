import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { outFolder, projectFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

const SOURCES = ['graph', 'queries', 'electron', 'renderer']
const SINGLE_FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json']
const stampFile = join(outFolder, '.sources')

/**
 * Builds out/ when a source changed since it was built. The new build is made aside and then put in place, so
 * that a build that fails leaves the old one.
 *
 * @returns {Promise<boolean>} whether anything was built
 */
export async function ensureBuild() {
  const sources = sourcesDigest()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return false
  await withProgress('Building', () => build(sources))
  return true
}

/** @param {string} sources */
async function build(sources) {
  const aside = `${outFolder}-${process.pid}`
  try {
    const { status, output } = await runCommand(
      process.execPath,
      [join(projectFolder, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--outDir', aside],
      { cwd: projectFolder },
    )
    if (status !== 0) {
      throw new Failure(
        'BUILD_FAILED',
        `The build failed (${tellingLine(output)}); for all of it run: node node_modules/electron-vite/bin/electron-vite.js build`,
      )
    }
    writeFileSync(join(aside, '.sources'), sources)
    rmSync(outFolder, { recursive: true, force: true })
    renameSync(aside, outFolder)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Changes whenever a file that the build reads is added, removed, renamed or written. */
function sourcesDigest() {
  const hash = createHash('sha256')
  for (const file of SINGLE_FILES) addFile(hash, file)
  for (const folder of SOURCES) addFolder(hash, folder)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 */
function addFolder(hash, folder) {
  const entries = readdirSync(join(projectFolder, folder), { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`
    if (path === 'electron/runtime') continue
    if (entry.isDirectory()) addFolder(hash, path)
    else addFile(hash, path)
  }
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} file
 */
function addFile(hash, file) {
  const { size, mtimeMs } = statSync(join(projectFolder, file))
  hash.update(`${file}\0${size}\0${mtimeMs}\n`)
}
