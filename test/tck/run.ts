/** The openCypher TCK as a command: `--json` for the report, `--folder F` for a part, `--failures` for what did not pass. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runAll, tckFolder } from './run-all.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    folder: { type: 'string', default: '' },
    failures: { type: 'boolean', default: false },
  },
})

if (!existsSync(tckFolder)) {
  console.error(`TCK_MISSING: the openCypher TCK is not at ${tckFolder}; put its features and graphs there.`)
  process.exit(1)
}

const { report, outcomes } = runAll(values.folder)
if (values.failures) {
  for (const { scenario, outcome } of outcomes) {
    const isFailure = outcome.expects === 'rows' ? outcome.verdict !== 'passed' : !outcome.exact
    if (isFailure)
      console.error(`${outcome.verdict} ${scenario.folder} ${scenario.name}\n  ${outcome.reason}`)
  }
}
if (values.json) console.log(JSON.stringify(report))
else {
  const { total, positive, errors } = report
  console.log(`${total} scenarios`)
  console.log(
    `rows expected: ${positive.passed} passed, ${positive.refused} refused, ${positive.wrong} wrong`,
  )
  console.log(`error expected: ${errors.raised} raised, ${errors.accepted} accepted`)
}
process.exitCode = report.positive.wrong > 0 ? 1 : 0
