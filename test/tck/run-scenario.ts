import { CodedError } from '../../graph/model/errors.ts'
import { formatValue } from '../../graph/model/format-value.ts'
import type { Value } from '../../graph/model/value.ts'
import { errorKind } from '../../graph/cypher/error-codes.ts'
import { prepare, runToEnd } from '../../graph/cypher/run.ts'
import { GraphStore } from '../../graph/store/graph-store.ts'
import { type Expected, readExpected } from './expected-value.ts'
import { matches, matchesInAnyOrder } from './matches.ts'
import type { Scenario, Step } from './scenario.ts'
import { type Observation, observe, sideEffects } from './side-effects.ts'

/** How a scenario ended. `reason` says why it did not pass. */
export type Outcome =
  | { readonly expects: 'rows'; readonly verdict: 'passed' | 'refused' | 'wrong'; readonly reason: string }
  /** `exact`: raised with the class, detail and phase that the scenario names. */
  | {
      readonly expects: 'error'
      readonly verdict: 'raised' | 'accepted'
      readonly exact: boolean
      readonly reason: string
    }

/** Milliseconds after which a query counts as hanging. */
const TIMEOUT = 10_000

/** Runs one scenario on a graph of its own. `namedGraph` gives the Cypher script of a named graph. */
export function runScenario(scenario: Scenario, namedGraph: (name: string) => string): Outcome {
  const expectsError = scenario.steps.some(step => step.text.includes('should be raised'))
  const session = new Session(namedGraph)
  try {
    for (const step of scenario.steps) session.take(step)
  } catch (error) {
    const reason = error instanceof Error ? `${describe(error)}` : String(error)
    if (expectsError) return { expects: 'error', verdict: 'accepted', exact: false, reason }
    const refused = error instanceof CodedError && error.code === 'UNSUPPORTED'
    return { expects: 'rows', verdict: refused ? 'refused' : 'wrong', reason }
  }
  if (!expectsError) return { expects: 'rows', verdict: 'passed', reason: '' }
  return { expects: 'error', verdict: 'raised', exact: session.mismatch === '', reason: session.mismatch }
}

interface Result {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

class Session {
  /** How a raised error differs from the one expected; empty when it does not. */
  mismatch = ''
  readonly #namedGraph: (name: string) => string
  readonly #store = new GraphStore()
  #parameters: ReadonlyMap<string, Value> = new Map()
  #result: Result | undefined
  #error: { readonly error: unknown; readonly phase: 'compile time' | 'runtime' } | undefined
  #before: Observation = observe(this.#store)

  constructor(namedGraph: (name: string) => string) {
    this.#namedGraph = namedGraph
  }

  take(step: Step): void {
    const { text, docString, table } = step
    const graph = /^the (\S+) graph$/.exec(text)?.[1]
    if (text === 'an empty graph' || text === 'any graph') return
    if (graph) this.#run(this.#namedGraph(graph))
    else if (text === 'having executed:') this.#run(docString!)
    else if (text === 'parameters are:') {
      this.#parameters = new Map(table.map(([name, value]) => [name!, toValue(readExpected(value!))]))
    } else if (text.startsWith('there exists a procedure')) {
      // There are no procedures to define: the query that calls one is refused.
    } else if (/^executing (control )?query:$/.test(text)) this.#execute(docString!)
    else if (text.includes('should be raised')) this.#expectError(text)
    else this.#expectSuccess(text, table)
  }

  /** Runs a query whose outcome is asked for by later steps. */
  #execute(query: string): void {
    this.#before = observe(this.#store)
    this.#error = undefined
    let phase: 'compile time' | 'runtime' = 'compile time'
    try {
      const statement = prepare(query)
      phase = 'runtime'
      this.#result = {
        columns: statement.columns,
        rows: runToEnd(statement, this.#store, this.#options()).rows,
      }
    } catch (error) {
      this.#error = { error, phase }
    }
  }

  #run(script: string): void {
    runToEnd(prepare(script.replace(/;\s*$/, '')), this.#store, this.#options())
  }

  #options() {
    return {
      parameters: this.#parameters,
      startedAt: 1_700_000_000_123_456_789n,
      random: Math.random,
      clock: () => performance.now(),
      timeout: TIMEOUT,
    }
  }

  #expectError(text: string): void {
    const [, kind, phase, detail] = /^an? (\w+) should be raised at (.+): (.+)$/.exec(text)!
    if (!this.#error) throw new Error(`Accepted, but a ${kind} (${detail}) was expected.`)
    const { error, phase: actualPhase } = this.#error
    if (!(error instanceof CodedError)) throw error
    const actual = errorKind(error.code)
    const rightKind = actual?.class === kind && (detail === '*' || actual?.detail === detail)
    const rightPhase = phase === 'any time' || phase === actualPhase
    if (!rightKind || !rightPhase) {
      this.mismatch = `Expected ${kind} ${detail} at ${phase}, got ${error.code} at ${actualPhase}: ${error.message}`
    }
    const effects = sideEffects(this.#before, observe(this.#store))
    if (effects.size > 0) throw new Error(`Raised, but left side effects: ${show(effects)}.`)
  }

  #expectSuccess(text: string, table: Step['table']): void {
    if (this.#error) throw this.#error.error
    if (text.startsWith('the result should be')) this.#expectRows(text, table)
    else if (text.startsWith('no side effects')) this.#expectEffects(new Map())
    else if (text === 'the side effects should be:') {
      this.#expectEffects(new Map(table.map(([name, count]) => [name!, Number(count)])))
    } else throw new Error(`Unknown step: ${text}`)
  }

  #expectRows(text: string, table: Step['table']): void {
    const { columns, rows } = this.#result!
    if (text === 'the result should be empty') {
      if (rows.length > 0) throw new Error(`Expected no rows, got ${rows.length}.`)
      return
    }
    const [header, ...lines] = table
    if (JSON.stringify(columns) !== JSON.stringify(header)) {
      throw new Error(`Expected the columns ${header!.join(', ')}, got ${columns.join(', ')}.`)
    }
    const expected = lines.map(line => line.map(readExpected))
    const ignoreListOrder = text.includes('ignoring element order for lists')
    const match = (row: readonly Value[], cells: readonly Expected[]) =>
      row.every((value, at) => matches(value, cells[at]!, ignoreListOrder))
    const inOrder = text.includes('in order')
    const right = inOrder
      ? rows.length === expected.length && rows.every((row, at) => match(row, expected[at]!))
      : matchesInAnyOrder(rows, expected, match)
    if (right) return
    const got = rows.map(row => `| ${row.map(formatValue).join(' | ')} |`).join('\n')
    throw new Error(`Expected\n${lines.map(line => `| ${line.join(' | ')} |`).join('\n')}\ngot\n${got}`)
  }

  #expectEffects(expected: ReadonlyMap<string, number>): void {
    const effects = sideEffects(this.#before, observe(this.#store))
    if (show(effects) !== show(expected)) {
      throw new Error(`Expected the side effects ${show(expected)}, got ${show(effects)}.`)
    }
  }
}

function show(effects: ReadonlyMap<string, number>): string {
  return [...effects]
    .sort()
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

function describe(error: Error): string {
  if (error instanceof CodedError) return `${error.code}: ${error.message}`
  return error.name === 'Error' ? error.message : (error.stack ?? error.message)
}

/** A parameter's value as the TCK writes it. */
function toValue(expected: Expected): Value {
  switch (expected.kind) {
    case 'null':
      return null
    case 'list':
      return expected.items.map(toValue)
    case 'map':
      return new Map([...expected.entries].map(([key, value]) => [key, toValue(value)]))
    case 'node':
    case 'relationship':
    case 'path':
      throw new Error(`A ${expected.kind} cannot be a parameter.`)
    default:
      return expected.value
  }
}
