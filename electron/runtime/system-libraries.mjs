import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

/** What Electron loads on Linux, and the Debian package that holds it. */
const PACKAGE_OF = new Map([
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnss3.so', 'libnss3'],
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libdrm.so.2', 'libdrm2'],
  ['libXss.so.1', 'libxss1'],
  ['libnotify.so.4', 'libnotify4'],
  ['libsecret-1.so.0', 'libsecret-1-0'],
])
const LDCONFIG = '/sbin/ldconfig'

/**
 * Sees to the system libraries Electron needs and, where asked, to Xvfb. By apt only as root with CI set or
 * without a terminal; otherwise the failure holds the line to run.
 *
 * @param {{virtualDisplay: boolean}} need
 */
export async function ensureSystemLibraries(need) {
  if (process.platform !== 'linux') return
  const missing = await missingPackages(need.virtualDisplay)
  if (missing.length > 0) await installPackages(missing)
}

/** @param {boolean} virtualDisplay */
async function missingPackages(virtualDisplay) {
  const missing = virtualDisplay && !onPath('Xvfb') ? ['xvfb', 'xauth'] : []
  // Elsewhere than on glibc systems nothing can be said beforehand; Electron itself will name what it misses.
  if (!existsSync(LDCONFIG)) return missing
  const { stdout } = await runCommand(LDCONFIG, ['-p'])
  for (const [library, packageName] of PACKAGE_OF) {
    if (!stdout.includes(`\t${library} `)) missing.unshift(packageName)
  }
  return missing
}

/**
 * Installs Debian packages, or says how.
 *
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  const line = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!mayInstall()) {
    const prefix = process.getuid?.() === 0 ? '' : 'sudo '
    throw new Failure(
      'SYSTEM_PACKAGES_MISSING',
      `This system lacks ${packages.join(', ')}; run: ${prefix}${line}`,
    )
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await withProgress(`Installing system packages (${packages.join(', ')})`, async () => {
    await runCommand('apt-get', ['update', '-q'], { env })
    const { status, output } = await runCommand('apt-get', line.split(' ').slice(1), { env })
    if (status !== 0) {
      throw new Failure(
        'SYSTEM_PACKAGES_FAILED',
        `apt could not install them (${tellingLine(output)}); run by hand: ${line}`,
      )
    }
  })
}

function mayInstall() {
  return process.getuid?.() === 0 && onPath('apt-get') && Boolean(process.env.CI || !process.stdin.isTTY)
}

/** @param {string} program */
export function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
