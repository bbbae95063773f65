import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { emptyTally } from './tally.mjs'
import { withReason } from './with-reason.mjs'

/**
 * Runs test files in vitest; what it says goes to stderr.
 *
 * @param {readonly string[]} files
 * @param {{inTurn: boolean}} options whether one file ends before the next begins
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runVitest(files, { inTurn }) {
  if (files.length === 0) return emptyTally()
  return withReport(async report => {
    const status = await toolStatus(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...files,
        ...(inTurn ? ['--no-file-parallelism'] : []),
        '--reporter=default',
        '--reporter=json',
        `--outputFile=${report}`,
      ],
      {},
    )
    return readReport(report, status)
  })
}

/**
 * A test file that could not even be loaded counts as one failure, and so does a run that failed without saying
 * which test did.
 *
 * @param {string} file
 * @param {number} status
 */
function readReport(file, status) {
  const tally = emptyTally()
  for (const result of readJson(file)?.testResults ?? []) {
    const path = result.name.slice(projectFolder.length + 1)
    for (const test of result.assertionResults) {
      const name = `${path} › ${[...test.ancestorTitles, test.title].join(' › ')}`
      if (test.status === 'passed') tally.passed += 1
      else if (test.status === 'failed') tally.failures.push(withReason(name, test.failureMessages))
      else {
        tally.skipped += 1
        tally.skips.push(name)
      }
    }
    const failedInside = result.assertionResults.some(
      (/** @type {{status: string}} */ test) => test.status === 'failed',
    )
    if (result.status === 'failed' && !failedInside)
      tally.failures.push(withReason(`${path} › (the file itself)`, [result.message ?? '']))
  }
  if (status !== 0 && tally.failures.length === 0) tally.failures.push('vitest › (the run itself; see above)')
  return tally
}

/**
 * Runs a Node tool of node_modules to its end, its whole output on stderr.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
export function toolStatus(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 2, 2],
    })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/**
 * @template T
 * @param {(report: string) => Promise<T>} work gets the path at which a report is to be written
 */
export async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-report-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} file */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
