import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../electron/runtime/paths.mjs'

/** The suites in the order in which they run, and the folder of test/ that each lives in. `static` has no folder. */
export const SUITES = [
  'static',
  'unit',
  'tck',
  'parity',
  'integration',
  'faults',
  'security',
  'e2e',
  'visual',
]

/**
 * Suites that have tests of the real Neo4j. There is one server, and a test may empty it, so their files run one
 * after the other; what they measure is also nobody else's then.
 */
const ON_NEO4J = ['parity', 'integration', 'faults', 'security', 'e2e']

/** @param {string} file path from the project's folder */
export function isOnNeo4j(file) {
  return ON_NEO4J.some(suite => file.startsWith(`test/${suite}/`))
}

/**
 * The test files of some suites. `*.test.ts` run in vitest and `*.spec.ts` in Playwright, against a real Electron;
 * `*.long.test.ts` run only when the long run is asked for.
 *
 * @param {readonly string[]} suites
 * @param {{long: boolean}} options
 * @returns {{vitest: string[], playwright: string[]}} paths from the project's folder
 */
export function testFiles(suites, options) {
  const files = suites.flatMap(suite => filesUnder(`test/${suite}`))
  return {
    vitest: files.filter(
      file => file.endsWith('.test.ts') && (options.long || !file.endsWith('.long.test.ts')),
    ),
    playwright: files.filter(file => file.endsWith('.spec.ts')),
  }
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  let entries
  try {
    entries = readdirSync(join(projectFolder, folder), { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap(entry => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
