import { join } from 'node:path'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { runCommand } from '../../electron/runtime/run-command.mjs'
import { emptyTally } from './tally.mjs'
import { withReason } from './with-reason.mjs'

/** Each counts as one test: its name, a tool of node_modules/.bin, and the tool's arguments. */
const CHECKS = [
  ...['graph', 'queries', 'electron', 'renderer', 'test'].map(folder =>
    check(`types of ${folder}`, 'tsc', ['-p', folder]),
  ),
  check('types of the preload', 'tsc', ['-p', 'electron/tsconfig.preload.json']),
  check('types of main under Electron 25', 'tsc', ['-p', 'electron/tsconfig.electron25.json']),
  check('types of the preload under Electron 25', 'tsc', ['-p', 'electron/tsconfig.preload.electron25.json']),
  check('lint', 'eslint', ['.']),
  check('format', 'biome', ['format', '.']),
  check('import arrows', 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    'graph',
    'queries',
    'electron',
    'renderer',
    'test',
  ]),
  check('dead code', 'knip', []),
  check('third-party notices', 'tsx', ['test/support/third-party-notices.ts', '--check']),
]
const AT_ONCE = 2

/**
 * @param {string} name
 * @param {string} tool
 * @param {string[]} args
 */
function check(name, tool, args) {
  return { name, tool, args }
}

/** @returns {Promise<import('./tally.mjs').Tally>} */
export async function runStaticChecks() {
  const tally = emptyTally()
  const waiting = [...CHECKS]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runCheck(next, tally)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return tally
}

/**
 * @param {ReturnType<typeof check>} check
 * @param {import('./tally.mjs').Tally} tally
 */
async function runCheck({ name, tool, args }, tally) {
  const { status, output } = await runCommand(join(projectFolder, 'node_modules/.bin', tool), args, {
    cwd: projectFolder,
    env: { NO_COLOR: '1' },
  })
  if (status === 0) {
    tally.passed += 1
    return
  }
  tally.failures.push(withReason(`static › ${name}`, [output]))
  process.stderr.write(`\n── ${name} (${tool} ${args.join(' ')})\n${output.trim()}\n`)
}
