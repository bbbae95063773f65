import type { PathPattern, PatternComprehension, PatternExpression, SubqueryExpression } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Value } from '../../model/value.ts'
import { type Cursor, SUSPENDED } from '../execute/cursor.ts'
import type { ExecutionContext } from '../execute/execution-context.ts'
import { open } from '../execute/open.ts'
import { shortestPathValue } from '../execute/shortest-path.ts'
import type { Evaluate, Row, RunContext, Scope } from '../row.ts'
import { readPatterns } from './pattern-graph.ts'
import type { Plan } from './plan.ts'
import { planPatterns } from './plan-match.ts'
import { planQuery } from './plan-query.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** `EXISTS { … }` and `COUNT { … }`. */
export function planSubquery(expression: SubqueryExpression, scope: Scope, planning: Planning): Evaluate {
  const { plan } = planQuery(expression.query, scope as SlotScope, planning)
  if (expression.subquery === 'exists') return exists(plan)
  return (row, context) => {
    let count = 0n
    const cursor = openInside(plan, row, context)
    while (isRow(cursor.next())) count++
    return count
  }
}

/** A pattern as a condition, or a shortest path as a value. */
export function planPatternExpression(
  { path }: PatternExpression,
  scope: Scope,
  planning: Planning,
): Evaluate {
  if (path.selector !== 'all') return planShortestPath(path, scope as SlotScope)
  return exists(
    planPatterns([path], null, { plan: { kind: 'argument' }, scope: scope as SlotScope }, planning).plan,
  )
}

/** `[(a)-->(b) WHERE … | …]`: the values of the projection over all matches. */
export function planComprehension(
  { path, where, projection }: PatternComprehension,
  outer: Scope,
  planning: Planning,
): Evaluate {
  const input = { plan: { kind: 'argument' } as const, scope: outer as SlotScope }
  const { plan, scope } = planPatterns([path], where, input, planning)
  const value = planning.compile(projection, scope)
  return (row, context) => {
    const values: Value[] = []
    const cursor = openInside(plan, row, context)
    for (let match = cursor.next(); isRow(match); match = cursor.next()) values.push(value(match, context))
    return values
  }
}

function exists(plan: Plan): Evaluate {
  return (row, context) => isRow(openInside(plan, row, context).next())
}

function planShortestPath(path: PathPattern, scope: SlotScope): Evaluate {
  const graph = readPatterns([path], scope)
  const [edge] = graph.edges
  const unbound = graph.nodes.some(node => scope.slotOf(node.name) === undefined)
  if (unbound || graph.conditions.length > 0 || edge!.hopConditions.length > 0) {
    const sentence =
      'shortestPath(…) as a value takes two bound variables and a plain relationship between them.'
    throw cypherError('UNSUPPORTED', sentence, path.span)
  }
  const { min, max } = edge!.length!
  const search = {
    from: edge!.from.slot,
    to: edge!.to.slot,
    direction: edge!.direction,
    types: edge!.types,
    min,
    max,
    all: path.selector === 'all-shortest',
    hop: null,
    visit: null,
    span: path.span,
  }
  return (row, context) => shortestPathValue(search, row, inside(context))
}

function openInside(plan: Plan, row: Row, context: RunContext): Cursor {
  return open(plan, row, inside(context))
}

/** Expressions cannot be suspended. The executor is the only one to run them, with its own context. */
function inside(context: RunContext): ExecutionContext {
  return (context as ExecutionContext).uninterrupted
}

function isRow(pulled: ReturnType<Cursor['next']>): pulled is Row {
  return pulled !== undefined && pulled !== SUSPENDED
}
