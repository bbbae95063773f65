import type { StatementPrefix } from './statement-prefix.ts'

/** What a statement would do on a server, as the server's own plan of it tells. */
export interface StatementKind {
  /** `admin` changes the server rather than the graph; `unknown` cannot be told. */
  readonly effect: 'read' | 'write' | 'admin' | 'unknown'
  /** It commits in batches by itself: it cannot be taken back and needs a transaction of its own. */
  readonly commitsItself: boolean
  /** It has the server fetch a file or an address of the network. */
  readonly loads: boolean
}

/** A node of a plan, as far as it matters here. */
export interface PlanStep {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly PlanStep[]
}

/** A procedure's name to its mode, as `SHOW PROCEDURES` says it. */
export type ProcedureModes = ReadonlyMap<string, string>

/** Procedures that only tell of the server although they are in the mode of those that change it. */
const TELLING =
  /^(dbms\.(components|info|list\w+|queryJmx|showCurrentUser|(cluster\.)?routing\.getRoutingTable)|tx\.getMetaData)$/

/**
 * @param queryType as the server gives it: `r`, `rw`, `w`, `s` or nothing
 * @param plan of the statement, or false when the server gave none
 */
export function statementKind(
  queryType: string | null | undefined,
  plan: PlanStep | false | undefined,
  prefix: StatementPrefix,
  modes: ProcedureModes,
): StatementKind {
  const steps = plan ? stepsOf(plan) : []
  const has = (operator: RegExp) => steps.some(step => operator.test(step.operatorType))
  return {
    effect: plan ? effect() : 'unknown',
    commitsItself: has(/^Transaction(Foreach|Apply)\b/),
    loads: has(/^LoadCSV\b/),
  }

  function effect(): StatementKind['effect'] {
    if (prefix.mode === 'explain') return 'read'
    if (has(/^TerminateTransactions\b/)) return 'admin'
    if (has(/^AdministrationCommand\b/)) return prefix.firstWord === 'SHOW' ? 'read' : 'admin'
    if (queryType === 'r') return 'read'
    if (queryType === 'rw' || queryType === 'w') return 'write'
    return queryType === 's' ? schemaOrProcedures() : 'unknown'
  }

  /** `s` stands for a change of the schema, and for every procedure that may do more than read and write. */
  function schemaOrProcedures(): StatementKind['effect'] {
    const called = calledProcedures(steps)
    if (called.length === 0) return 'write'
    if (called.some(name => modes.get(name) === 'DBMS' && !TELLING.test(name))) return 'admin'
    if (called.some(name => !modes.has(name))) return 'unknown'
    return called.every(name => modes.get(name) === 'READ' || TELLING.test(name)) ? 'read' : 'write'
  }
}

/** The names of the procedures a plan calls. */
export function calledProcedures(steps: readonly PlanStep[]): readonly string[] {
  return steps
    .filter(step => /^ProcedureCall\b/.test(step.operatorType))
    .map(step => /^[^(]+/.exec(String(step.arguments['Details'] ?? ''))?.[0].replaceAll('`', '') ?? '')
}

/** A plan's nodes in one list. */
export function stepsOf(plan: PlanStep): readonly PlanStep[] {
  const steps: PlanStep[] = []
  const open = [plan]
  for (let step = open.pop(); step; step = open.pop()) {
    steps.push(step)
    open.push(...step.children)
  }
  return steps
}
