import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../runtime/failure.mjs'
import { runCommand, tellingLine } from '../runtime/run-command.mjs'

/** What Electron is linked with, as Debian and Ubuntu name it. */
const DEPENDS = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnotify4',
  'libnss3',
  'libxss1',
  'libxtst6',
  'xdg-utils',
]

/**
 * @typedef {object} DebianOptions
 * @property {string} app the unpacked app
 * @property {string} version
 * @property {number} time seconds since 1970
 * @property {boolean} isTestRuntime
 */

/**
 * Makes `<app>.deb` where dpkg-deb is at hand.
 *
 * @param {DebianOptions} options
 * @returns {Promise<string | null>} path of the package, or null where there is no dpkg-deb
 */
export async function debianPackage({ app, version, time, isTestRuntime }) {
  if (!(await hasDpkg())) return null
  const root = mkdtempSync(join(dirname(app), '.debian-'))
  const file = `${app}.deb`
  try {
    fillRoot(root, app)
    writeControl(root, version, isTestRuntime)
    for (const name of folders(root)) chmodSync(name, 0o755)
    const { status, output } = await runCommand(
      'dpkg-deb',
      ['--root-owner-group', '-Zgzip', '--build', root, file],
      { env: { SOURCE_DATE_EPOCH: String(time) } },
    )
    if (status === 0) return file
    throw new Failure('PACKAGING_FAILED', `dpkg-deb could not make the package (${tellingLine(output)}).`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function hasDpkg() {
  try {
    return (await runCommand('dpkg-deb', ['--version'])).status === 0
  } catch {
    return false
  }
}

/**
 * @param {string} root
 * @param {string} app
 */
function fillRoot(root, app) {
  const place = join(root, 'opt', 'breachgraph')
  cpSync(app, place, { recursive: true })
  // Chromium's sandbox where ordinary users have no namespaces of their own: root's, and run as root.
  chmodSync(join(place, 'chrome-sandbox'), 0o4755)
  put(join(app, 'breachgraph.desktop'), root, 'usr/share/applications/breachgraph.desktop')
  put(join(app, 'icon.png'), root, 'usr/share/icons/hicolor/512x512/apps/breachgraph.png')
  put(join(app, 'icon.svg'), root, 'usr/share/icons/hicolor/scalable/apps/breachgraph.svg')
  put(join(app, 'LICENSE'), root, 'usr/share/doc/breachgraph/copyright')
  mkdirSync(join(root, 'usr', 'bin'), { recursive: true })
  symlinkSync('/opt/breachgraph/breachgraph', join(root, 'usr', 'bin', 'breachgraph'))
}

/**
 * @param {string} from
 * @param {string} root
 * @param {string} to
 */
function put(from, root, to) {
  const target = join(root, to)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(from, target)
}

/**
 * @param {string} root
 * @param {string} version
 * @param {boolean} isTestRuntime
 */
function writeControl(root, version, isTestRuntime) {
  const warning = isTestRuntime
    ? ['', ' This one is on an old, unpatched Electron and is for tests alone: do not install it.']
    : []
  const control = [
    'Package: breachgraph',
    `Version: ${version}${isTestRuntime ? '~test' : ''}`,
    `Architecture: ${process.arch === 'x64' ? 'amd64' : process.arch}`,
    'Maintainer: The Breachgraph authors <breachgraph@example.invalid>',
    `Installed-Size: ${Math.ceil(sizeOf(root) / 1024)}`,
    `Depends: ${DEPENDS.join(', ')}`,
    'Section: science',
    'Priority: optional',
    'Description: workbench that draws a graph of breach intelligence',
    ' Breachgraph draws who did what to whom in a breach, and says of every line who claims it.',
    ...warning.map(line => line || ' .'),
    '',
  ]
  mkdirSync(join(root, 'DEBIAN'))
  writeFileSync(join(root, 'DEBIAN', 'control'), control.join('\n'))
}

/**
 * @param {string} folder
 * @returns {string[]} the folder with every one in it
 */
function folders(folder) {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .flatMap(entry => folders(join(folder, entry.name)))
  return [folder, ...inside]
}

/**
 * @param {string} folder
 * @returns {number} bytes
 */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sum + sizeOf(path)
    return entry.isFile() ? sum + statSync(path).size : sum
  }, 0)
}
