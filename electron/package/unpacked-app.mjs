import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../runtime/failure.mjs'
import { projectFolder } from '../runtime/paths.mjs'
import { runCommand, tellingLine } from '../runtime/run-command.mjs'

/** From this Electron on a page at `file:` can be refused its rights. */
const FILE_PROTOCOL_FUSE = 29

/**
 * Puts the built app and an Electron together in `target`, with the fuses set.
 *
 * @param {import('./electron-to-package.mjs').ElectronToPackage} electron
 * @param {string} target does not exist
 */
export async function unpackedApp(electron, target) {
  const aside = mkdtempSync(join(dirname(target), '.packaging-'))
  try {
    const { status, output } = await runCommand(process.execPath, builderArguments(electron, aside), {
      cwd: projectFolder,
      // Nobody's certificates are looked for, and nothing is signed unasked.
      env: { CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
    })
    const made = readdirSync(aside).find(name => /unpacked$|^mac/.test(name))
    if (status !== 0 || made === undefined) {
      throw new Failure(
        'PACKAGING_FAILED',
        `electron-builder could not make the app (${tellingLine(output)}).`,
      )
    }
    const app = join(aside, made)
    // An app that an Electron brought along; the fuses leave it unread, and nobody needs it.
    rmSync(join(app, 'resources', 'app'), { recursive: true, force: true })
    if (process.platform === 'linux') addDesktopFiles(app)
    renameSync(app, target)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/**
 * @param {import('./electron-to-package.mjs').ElectronToPackage} electron
 * @param {string} output
 * @returns {string[]}
 */
function builderArguments(electron, output) {
  const newFuses =
    Number(electron.version.split('.')[0]) >= FILE_PROTOCOL_FUSE
      ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
      : []
  return [
    join(projectFolder, 'node_modules', 'electron-builder', 'cli.js'),
    '--dir',
    '--publish=never',
    '--config=electron/package/electron-builder.json',
    `-c.electronDist=${electron.folder}`,
    `-c.electronVersion=${electron.version}`,
    `-c.directories.output=${output}`,
    ...newFuses,
  ]
}

/** What a desktop needs to show the app, for whoever unpacks it: the Debian package puts it in its place.
 *
 * @param {string} app
 */
function addDesktopFiles(app) {
  const from = join(projectFolder, 'electron', 'package')
  for (const name of ['breachgraph.desktop', 'icon.png', 'icon.svg']) {
    copyFileSync(join(from, name), join(app, name))
  }
  for (const name of ['LICENSE', 'NOTICE']) {
    if (existsSync(join(projectFolder, name))) copyFileSync(join(projectFolder, name), join(app, name))
  }
}
