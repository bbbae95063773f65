import { readJson, toolStatus, withReport } from './run-vitest.mjs'
import { emptyTally } from './tally.mjs'

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
      else if (test.status !== 'skipped') tally.failures.push(name)
      else {
        tally.skipped += 1
        const { description } = test.annotations.find(({ type }) => type === 'skip') ?? {}
        tally.skips.push(description === undefined ? name : `${name}: ${description}`)
      }
    }
  }
  for (const inner of suite.suites ?? []) count(inner, path, tally)
}
