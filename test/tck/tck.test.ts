import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runAll, tckFolder } from './run-all.ts'

/** Scenarios that call procedures, which the in-process engine refuses. */
const refusedProcedures = 36

describe('the openCypher TCK', () => {
  const missing = !existsSync(tckFolder)
  const name = missing ? `answers as it says (skipped: no TCK at ${tckFolder})` : 'answers as it says'

  it.skipIf(missing)(
    name,
    () => {
      const { report, outcomes } = runAll()
      const wrong = outcomes.filter(
        ({ outcome }) => outcome.verdict === 'wrong' || outcome.verdict === 'accepted',
      )
      expect(wrong.map(({ scenario, outcome }) => `${scenario.name}: ${outcome.reason}`)).toEqual([])
      expect(report.total).toBe(3897)
      expect(report.positive.total).toBe(3202)
      expect(report.positive.passed).toBeGreaterThanOrEqual(report.positive.total - refusedProcedures)
      expect(report.errors).toEqual({ total: 695, raised: 695, accepted: 0 })
      const inexact = outcomes.filter(({ scenario, outcome }) => {
        return outcome.expects === 'error' && !outcome.exact && scenario.folder !== 'clauses/call'
      })
      expect(inexact.map(({ scenario, outcome }) => `${scenario.name}: ${outcome.reason}`)).toEqual([])
    },
    120_000,
  )
})
