/**
 * What a part of the tests came to. `failures` are whole names, for people.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} skipped
 * @property {string[]} failures
 * @property {string[]} skips names of what was skipped
 */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function total(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    failures: tallies.flatMap(tally => tally.failures),
    skips: tallies.flatMap(tally => tally.skips),
  }
}

/** @param {Tally} tally */
export function lastLine(tally) {
  return `${tally.passed} passed, ${tally.failures.length} failed, ${tally.skipped} skipped`
}

/** @returns {Tally} */
export function emptyTally() {
  return { passed: 0, skipped: 0, failures: [], skips: [] }
}
