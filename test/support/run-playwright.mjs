import { basename } from 'node:path'
import { readJson, toolStatus, withReport } from './run-vitest.mjs'
import { emptyTally } from './tally.mjs'
import { withReason } from './with-reason.mjs'

/**
 * Runs spec files in Playwright; what it says goes to stderr.
 *
 * @param {readonly string[]} files
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runPlaywright(files) {
  if (files.length === 0) return emptyTally()
  return withReport(async report => {
    const status = await toolStatus(
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        '--config',
        'test/support/playwright.config.ts',
        ...files,
      ],
      { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    )
    const tally = emptyTally()
    const found = readJson(report)
    for (const suite of found?.suites ?? []) count(suite, [], tally)
    if (status !== 0 && tally.failures.length === 0)
      tally.failures.push('playwright › (the run itself; see above)')
    return tally
  })
}

/**
 * @typedef {object} ReportedSuite
 * @property {string} title
 * @property {ReportedSuite[]} [suites]
 * @property {{title: string, tests: ReportedTest[]}[]} specs
 */

/**
 * @typedef {object} ReportedTest
 * @property {'expected' | 'unexpected' | 'flaky' | 'skipped'} status
 * @property {{type: string, description?: string}[]} annotations
 * @property {{errors: ReportedError[]}[]} results one a try
 */

/**
 * @typedef {object} ReportedError
 * @property {string} [message]
 * @property {{file: string, line: number}} [location]
 */

/**
 * @param {ReportedSuite} suite
 * @param {readonly string[]} above
 * @param {import('./tally.mjs').Tally} tally
 */
function count(suite, above, tally) {
  const path = [...above, suite.title]
  for (const spec of suite.specs) {
    const name = [...path, spec.title].join(' › ')
    for (const test of spec.tests) {
      if (test.status === 'expected') tally.passed += 1
      else if (test.status !== 'skipped') tally.failures.push(failure(name, test))
      else {
        tally.skipped += 1
        const { description } = test.annotations.find(({ type }) => type === 'skip') ?? {}
        tally.skips.push(description === undefined ? name : `${name}: ${description}`)
      }
    }
  }
  for (const inner of suite.suites ?? []) count(inner, path, tally)
}

/**
 * With what the test itself noted of its run, such as the seed that it took.
 *
 * @param {string} name
 * @param {ReportedTest} test
 */
function failure(name, { annotations, results }) {
  const notes = annotations.map(({ type, description = '' }) => ` (${type} ${description})`)
  const errors = results.flatMap(result => result.errors)
  return withReason(`${name}${notes.join('')}`, errors.map(placed))
}

/** @param {ReportedError} error */
function placed({ message = '', location }) {
  return location ? `${basename(location.file)}:${location.line} ${message}` : message
}
