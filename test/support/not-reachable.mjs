import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { runCommand } from '../../electron/runtime/run-command.mjs'

/**
 * What a run of the tests in this Electron cannot show: all that is the pinned one's own when it is an older one.
 * See docs/decisions/0003-page-in-chromium.md.
 *
 * @param {string} electron path of the executable
 * @returns {Promise<string[]>}
 */
export async function notReachable(electron) {
  const { stdout } = await runCommand(electron, ['--print', 'process.versions.electron'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  })
  const pinned = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).devDependencies
    .electron
  if (majorOf(stdout) >= majorOf(pinned)) return []
  return [
    `utilityProcess, safeStorage, protocol handlers and native menus of Electron ${pinned} (this was Electron ${stdout.trim()})`,
  ]
}

/** @param {string} version */
function majorOf(version) {
  return Number.parseInt(version, 10)
}
