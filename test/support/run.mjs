/**
 * `npm test`, `npm run test:<suite>`, `npm run test:long`: sets everything up, runs, and ends in one line
 * `N passed, N failed, N skipped` on stdout. All progress is on stderr.
 */
import { Failure, runScript } from '../../electron/runtime/failure.mjs'
import { prepare } from '../../electron/runtime/prepare.mjs'
import { ensureDebianTools } from './debian-tools.mjs'
import { notReachable } from './not-reachable.mjs'
import { provideNeo4j } from './run-neo4j.mjs'
import { runPlaywright } from './run-playwright.mjs'
import { runVitest } from './run-vitest.mjs'
import { runStaticChecks } from './static-checks.mjs'
import { isOnNeo4j, SUITES, testFiles } from './suites.mjs'
import { emptyTally, lastLine, total } from './tally.mjs'

/** What has a long form: full counts of faults and fuzzing, and every `*.long.test.ts`. */
const LONG_SUITES = ['faults', 'security']

await runScript(async () => {
  const args = process.argv.slice(2)
  const long = args.includes('--long')
  const wanted = wantedSuites(args.filter(arg => arg !== '--long'))
  if (long) process.env.BREACHGRAPH_LONG = '1'
  const ready = await prepare()
  Object.assign(process.env, ready.env, await ensureDebianTools(wanted))
  try {
    return await runSuites(wanted, long, ready.electron)
  } finally {
    ready.stop()
  }
})

/** @param {readonly string[]} named */
function wantedSuites(named) {
  const unknown = named.find(name => !SUITES.includes(name))
  if (unknown !== undefined) {
    throw new Failure(
      'UNKNOWN_SUITE',
      `There is no suite "${unknown}"; the suites are ${SUITES.join(', ')}.`,
      2,
    )
  }
  return named.length > 0 ? named : SUITES
}

/**
 * @param {readonly string[]} suites
 * @param {boolean} long
 * @param {string} electron path of the executable
 */
async function runSuites(suites, long, electron) {
  const files = long ? longFiles(suites) : testFiles(suites, { long })
  const tally = total([
    ...(suites.includes('static') && !long ? [await runStaticChecks()] : []),
    await runVitest(
      files.vitest.filter(file => !isOnNeo4j(file)),
      { inTurn: false },
    ),
    await runWithNeo4j({ vitest: files.vitest.filter(isOnNeo4j), playwright: files.playwright }),
  ])
  const unseen = files.playwright.length > 0 ? await notReachable(electron) : []
  for (const what of unseen) process.stdout.write(`NOT REACHABLE ${what}\n`)
  for (const name of tally.skips) process.stdout.write(`SKIPPED ${name}\n`)
  for (const name of tally.failures) process.stdout.write(`FAILED ${name}\n`)
  process.stdout.write(`${lastLine(tally)}\n`)
  return tally.failures.length > 0 ? 1 : 0
}

/**
 * Runs the files that a real Neo4j is there for. Without one their tests are skipped; where nobody looks on, that
 * alone is a failure.
 *
 * @param {ReturnType<typeof testFiles>} files
 */
async function runWithNeo4j({ vitest, playwright }) {
  const isNeeded = [...vitest, ...playwright].some(isOnNeo4j)
  const neo4j = isNeeded ? await provideNeo4j() : undefined
  Object.assign(process.env, neo4j?.env)
  try {
    const missing = neo4j?.missing && process.env.CI ? [neo4j.missing] : []
    return total([
      { ...emptyTally(), failures: missing },
      await runVitest(vitest, { inTurn: true }),
      await runPlaywright(playwright),
    ])
  } finally {
    await neo4j?.stop()
  }
}

/** @param {readonly string[]} suites */
function longFiles(suites) {
  const whole = testFiles(
    suites.filter(suite => LONG_SUITES.includes(suite)),
    { long: true },
  )
  const all = testFiles(suites, { long: true })
  const named = all.vitest.filter(file => file.endsWith('.long.test.ts'))
  return { vitest: [...new Set([...whole.vitest, ...named])], playwright: whole.playwright }
}
