import type { Expression, MatchClause, PathPattern } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import { readConditions } from './condition.ts'
import { MatchBuilder } from './match-builder.ts'
import { readPatterns } from './pattern-graph.ts'
import type { Plan } from './plan.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** A plan and the names that its rows have. */
export interface Planned {
  readonly plan: Plan
  readonly scope: SlotScope
}

/** Plans MATCH and OPTIONAL MATCH. */
export function planMatch(clause: MatchClause, input: Planned, planning: Planning): Planned {
  const { pattern, where, optional } = clause
  if (!optional) return planPatterns(pattern, where, input, planning)
  const inner = planPatterns(pattern, where, { plan: { kind: 'argument' }, scope: input.scope }, planning)
  const nulls = inner.scope.visible
    .filter(name => input.scope.slotOf(name) === undefined)
    .map(name => inner.scope.slotOf(name)!)
  return {
    plan: { kind: 'optional', input: input.plan, inner: inner.plan, nulls },
    scope: inner.scope,
  }
}

/**
 * Plans the search for patterns: it starts where the fewest rows are expected, walks on from what is found,
 * and tests every condition as soon as its variables are known.
 */
export function planPatterns(
  patterns: readonly PathPattern[],
  where: Expression | null,
  input: Planned,
  planning: Planning,
): Planned {
  const graph = readPatterns(patterns, input.scope)
  const builder = new MatchBuilder(graph, readConditions(graph, where), input, planning)
  while (builder.step());
  if (!builder.isComplete) {
    const sentence =
      'The conditions inside this relationship need variables that only the relationship itself can find.'
    throw cypherError('UNSUPPORTED', sentence, patterns[0]!.span)
  }
  return { plan: builder.finish(), scope: graph.scope }
}
