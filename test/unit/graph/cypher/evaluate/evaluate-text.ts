import type { ReturnClause } from '../../../../../graph/cypher/ast.ts'
import { cypherError } from '../../../../../graph/cypher/cypher-error.ts'
import { compileExpression } from '../../../../../graph/cypher/evaluate/compile-expression.ts'
import { parse } from '../../../../../graph/cypher/parser/parse.ts'
import type { ExpressionPlanner, RunContext, Scope } from '../../../../../graph/cypher/row.ts'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { formatValue } from '../../../../../graph/model/format-value.ts'
import type { Value } from '../../../../../graph/model/value.ts'

export interface Surroundings {
  readonly variables?: Readonly<Record<string, Value>>
  readonly parameters?: Readonly<Record<string, Value>>
  readonly deleted?: readonly Value[]
}

/** Evaluates the text of one expression over one row, through the parser. The statement started at 2020-02-29T12:00Z. */
export function evaluateText(text: string, surroundings: Surroundings = {}): Value {
  const { variables = {}, parameters = {}, deleted = [] } = surroundings
  const clause = parse(`RETURN ${text} AS x`).parts[0]!.clauses[0] as ReturnClause
  const scope = makeScope(Object.keys(variables))
  const context: RunContext = {
    parameters: new Map(Object.entries(parameters)),
    startedAt: 1_582_977_600_000_000_000n,
    random: () => 0.5,
    graph: {
      startNode: relationship => ({ ...emptyNode, elementId: relationship.startId }),
      endNode: relationship => ({ ...emptyNode, elementId: relationship.endId }),
      isDeleted: entity => deleted.includes(entity),
    },
    checkpoint: () => undefined,
  }
  return compileExpression(clause.items[0]!.expression, scope, planner)(Object.values(variables), context)
}

/** The value in Cypher's notation, or the code of the error. */
export function evaluateToText(text: string, surroundings: Surroundings = {}): string {
  try {
    return formatValue(evaluateText(text, surroundings))
  } catch (error) {
    if (error instanceof CodedError) return error.code
    throw error
  }
}

const emptyNode = { kind: 'node', labels: [], properties: new Map() } as const

/** Patterns need operators, which are not part of what is tested here. */
const planner: ExpressionPlanner = {
  pattern: ({ span }) => refuse(span),
  patternComprehension: ({ span }) => refuse(span),
  subquery: ({ span }) => refuse(span),
  precomputed: () => undefined,
}

function refuse(span: Parameters<typeof cypherError>[2]): never {
  throw cypherError('UNSUPPORTED', 'No patterns here.', span)
}

function makeScope(names: readonly string[]): Scope {
  return {
    slotOf: name => (names.includes(name) ? names.lastIndexOf(name) : undefined),
    extend: name => ({ scope: makeScope([...names, name]), slot: names.length }),
  }
}
