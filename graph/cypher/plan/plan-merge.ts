import type { Expression, MergeClause } from '../ast.ts'
import { creationSteps, pathAssignments } from './plan-create.ts'
import { planPatterns, type Planned } from './plan-match.ts'
import { setSteps } from './plan-set.ts'
import type { Planning } from './planning.ts'

/** Plans MERGE: a search like MATCH, and the creation of what it did not find. */
export function planMerge(clause: MergeClause, input: Planned, planning: Planning): Planned {
  const patterns = [clause.path]
  const match = planPatterns(patterns, null, { plan: { kind: 'argument' }, scope: input.scope }, planning)
  const { scope } = match
  const properties = [...clause.path.nodes, ...clause.path.relationships]
    .flatMap(part => mapValues(part.properties))
    .map(value => planning.compile(value, input.scope))
  return {
    plan: {
      kind: 'merge',
      input: input.plan,
      match: match.plan,
      create: creationSteps(patterns, input.scope, scope, planning),
      onMatch: setSteps(clause.onMatch, scope, planning),
      onCreate: setSteps(clause.onCreate, scope, planning),
      paths: pathAssignments(patterns, scope),
      properties,
      span: clause.span,
    },
    scope,
  }
}

function mapValues(properties: Expression | null): readonly Expression[] {
  return properties?.kind === 'map' ? properties.entries.map(({ value }) => value) : []
}
