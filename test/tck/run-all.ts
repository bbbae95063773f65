import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readFeature } from './read-feature.ts'
import { type Outcome, runScenario } from './run-scenario.ts'
import type { Scenario } from './scenario.ts'

interface Counts {
  positive: { total: number; passed: number; refused: number; wrong: number }
  errors: { total: number; raised: number; accepted: number }
}

export interface Report extends Counts {
  total: number
  byFolder: Record<string, Counts>
}

export interface Run {
  readonly report: Report
  readonly outcomes: readonly { readonly scenario: Scenario; readonly outcome: Outcome }[]
}

/** Where the TCK lies beside a checkout. */
export const tckFolder = path.resolve(import.meta.dirname, '../../../shared/tck')

/** Runs every scenario below `features/`, or only those whose folder starts with `folder`. */
export function runAll(folder = ''): Run {
  const features = path.join(tckFolder, 'features')
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.feature') && file.startsWith(folder))
    .sort()
  const scenarios = files.flatMap(file => {
    const text = readFileSync(path.join(features, file), 'utf8')
    return readFeature(text, path.dirname(file), path.basename(file, '.feature'))
  })
  const outcomes = scenarios.map(scenario => ({ scenario, outcome: runScenario(scenario, namedGraph) }))
  return { report: summarize(outcomes), outcomes }
}

function namedGraph(name: string): string {
  return readFileSync(path.join(tckFolder, 'graphs', name, `${name}.cypher`), 'utf8')
}

function noCounts(): Counts {
  return {
    positive: { total: 0, passed: 0, refused: 0, wrong: 0 },
    errors: { total: 0, raised: 0, accepted: 0 },
  }
}

function summarize(outcomes: Run['outcomes']): Report {
  const report: Report = { total: outcomes.length, ...noCounts(), byFolder: {} }
  for (const { scenario, outcome } of outcomes) {
    const folder = (report.byFolder[scenario.folder] ??= noCounts())
    for (const counts of [report, folder]) count(counts, outcome)
  }
  return report
}

function count(counts: Counts, outcome: Outcome): void {
  if (outcome.expects === 'rows') {
    counts.positive.total++
    counts.positive[outcome.verdict]++
  } else {
    counts.errors.total++
    counts.errors[outcome.verdict]++
  }
}
