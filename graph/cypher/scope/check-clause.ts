import type { Clause, CreateClause, MergeClause, PathPattern, RemoveItem, SetItem } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Bindings } from './bindings.ts'
import { checkProjection } from './check-projection.ts'
import type { Checks } from './checks.ts'
import { patternExpressions } from './pattern-variables.ts'
import { anyValue, condition } from './place.ts'
import { createdPath } from './rules/created-path.ts'
import { deleteTargets } from './rules/delete-targets.ts'
import { matchedPatterns } from './rules/matched-patterns.ts'
import { namedProperties } from './rules/pattern-kinds.ts'
import { updateTarget } from './rules/update-targets.ts'
import { elementType } from './static-type.ts'
import { typeOf } from './type-of.ts'

/** Checks one clause in the scope it starts with; answers the scope the next clause starts with. */
export function checkClause(checks: Checks, clause: Clause, scope: Bindings): Bindings {
  switch (clause.kind) {
    case 'match': {
      const after = matchedPatterns(clause.pattern, scope)
      checkPatterns(checks, clause.pattern, after)
      if (clause.where) checks.expression(clause.where, after, condition)
      return after
    }
    case 'unwind': {
      checks.expression(clause.list, scope, anyValue)
      if (scope.has(clause.variable.name)) {
        const sentence = `The variable '${clause.variable.name}' already exists; give the elements another name`
        throw cypherError('VARIABLE_ALREADY_BOUND', sentence, clause.variable.span)
      }
      return scope.with(clause.variable.name, elementType(typeOf(clause.list, scope)))
    }
    case 'with':
    case 'return':
      return checkProjection(checks, clause, scope)
    case 'create':
      return checkCreate(checks, clause, scope)
    case 'merge':
      return checkMerge(checks, clause, scope)
    case 'set':
    case 'remove':
      for (const item of clause.items) checkItem(checks, item, scope)
      return scope
    case 'delete':
      for (const target of clause.expressions) checks.expression(target, scope, anyValue)
      deleteTargets(clause, scope)
      return scope
  }
}

/** The properties of a path see what earlier paths of the same CREATE make, but not what the path itself makes. */
function checkCreate(checks: Checks, clause: CreateClause, before: Bindings): Bindings {
  return clause.pattern.reduce((scope, path) => {
    checkPatterns(checks, [path], scope)
    return createdPath(path, scope, 'CREATE')
  }, before)
}

function checkMerge(checks: Checks, clause: MergeClause, scope: Bindings): Bindings {
  const after = createdPath(clause.path, scope, 'MERGE')
  for (const { properties } of [...clause.path.nodes, ...clause.path.relationships])
    namedProperties(properties)
  checkPatterns(checks, [clause.path], scope)
  for (const item of [...clause.onCreate, ...clause.onMatch]) checkItem(checks, item, after)
  return after
}

function checkPatterns(checks: Checks, pattern: readonly PathPattern[], scope: Bindings): void {
  for (const path of pattern) {
    for (const { expression, predicate } of patternExpressions(path)) {
      checks.expression(expression, scope, predicate ? condition : anyValue)
    }
  }
}

function checkItem(checks: Checks, item: SetItem | RemoveItem, scope: Bindings): void {
  if (item.kind === 'set-property' || item.kind === 'remove-property') {
    checks.expression(item.target.subject, scope, anyValue)
  }
  if ('value' in item) checks.expression(item.value, scope, anyValue)
  updateTarget(item, scope)
}
