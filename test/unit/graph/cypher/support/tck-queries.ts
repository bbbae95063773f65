import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One query of the openCypher TCK and what its scenario expects of it. */
export interface TckQuery {
  /** `Match1 [7] #2`: the feature, the number of the scenario and of its example. */
  readonly name: string
  readonly query: string
  /** The error the scenario expects of its main query; `null` for a result, and for a control query. */
  readonly error: { readonly class: string; readonly phase: string; readonly detail: string } | null
}

/** Where the TCK lies beside this repository, or `null` when it does not. */
export function tckFolder(): string | null {
  const folder = resolve(import.meta.dirname, '../../../../../../shared/tck/features')
  return existsSync(folder) ? folder : null
}

/** Every query that a scenario executes, with its outlines filled in. */
export function readTckQueries(folder: string): TckQuery[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter(file => file.endsWith('.feature'))
    .sort()
    .flatMap(file => queriesOf(file, readFileSync(join(folder, file), 'utf8')))
}

function queriesOf(file: string, text: string): TckQuery[] {
  const feature = file.replace(/^.*\//, '').replace(/\.feature$/, '')
  const scenarios = text.split(/^ *Scenario(?: Outline)?: */m).slice(1)
  return scenarios.flatMap(scenario => {
    const name = `${feature} ${/^\[\d+\]/.exec(scenario)?.[0] ?? ''}`
    const [body, ...tables] = scenario.split(/^ *Examples:.*$/m)
    const examples = tables.flatMap(readTable)
    if (examples.length === 0) return scenarioQueries(name, body!)
    return examples.flatMap((example, i) => scenarioQueries(`${name} #${i}`, fill(body!, example)))
  })
}

function scenarioQueries(name: string, body: string): TckQuery[] {
  const found = /a (\w+) should be raised at ([\w ]+): (\S+)/.exec(body)
  const error = found ? { class: found[1]!, phase: found[2]!, detail: found[3]! } : null
  const steps = [
    ...body.matchAll(/(executing query|executing control query|having executed):\s*"""\n([^]*?)"""/g),
  ]
  return steps.map(([, step, query]) => ({
    name,
    query: query!.trim(),
    error: step === 'executing query' ? error : null,
  }))
}

function fill(text: string, example: ReadonlyMap<string, string>): string {
  return text.replace(/<([^<>\s]+)>/g, (whole, key: string) => example.get(key) ?? whole)
}

function readTable(text: string): Map<string, string>[] {
  const [header, ...rows] = text.split('\n').filter(line => /^\s*\|/.test(line))
  const keys = cells(header ?? '')
  return rows.map(row => new Map(cells(row).map((cell, i) => [keys[i]!, cell])))
}

/** The cells of a Gherkin row, where `\|` is a bar and `\\` a backslash. */
function cells(row: string): string[] {
  const found =
    row
      .trim()
      .slice(1, -1)
      .match(/(?:\\.|[^|\\])*(?:\||$)/g) ?? []
  const inner = found.slice(0, row.trim().endsWith('|') ? undefined : -1)
  return inner
    .map(cell =>
      cell
        .replace(/\|$/, '')
        .trim()
        .replace(/\\([|\\])/g, '$1'),
    )
    .filter((_, i, all) => i < all.length - 1 || all[i] !== '')
}
