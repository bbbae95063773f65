import { Failure } from '../../electron/runtime/failure.mjs'
import { installPackages, onPath } from '../../electron/runtime/system-libraries.mjs'

/** Where Debian's package puts it. */
export const CHROMIUM = '/usr/bin/chromium'

/** Programs of Debian that a suite needs beside the app, and the packages that hold them. */
const TOOLS = [
  /** The page in a current engine. */
  { suite: 'e2e', program: 'chromium', of: 'chromium' },
  /** What is on the pages of a PDF. */
  { suite: 'e2e', program: 'pdftoppm', of: 'poppler-utils' },
  /** Where the app's processes connect to. */
  { suite: 'security', program: 'strace', of: 'strace' },
]

/**
 * Sees that the programs which some suites need are here, installed as the system libraries are.
 *
 * @param {readonly string[]} suites
 * @returns {Promise<Record<string, string>>} environment for the tests: why they are not here, when they cannot be
 */
export async function ensureDebianTools(suites) {
  const missing = TOOLS.filter(({ suite, program }) => suites.includes(suite) && !onPath(program)).map(
    ({ of }) => of,
  )
  if (missing.length === 0) return {}
  try {
    await installPackages(missing)
    return {}
  } catch (error) {
    if (error instanceof Failure) return { BREACHGRAPH_NO_TOOLS: error.message }
    throw error
  }
}
