import type { Expression } from '../ast.ts'
import { isAggregate } from './aggregates.ts'
import type { Bindings } from './bindings.ts'
import type { Checks } from './checks.ts'
import { partsOf, scopeOf } from './expression-parts.ts'
import type { Part } from './expression-parts.ts'
import type { Place } from './place.ts'
import { accessTypes } from './rules/access-types.ts'
import { aggregatePlacement } from './rules/aggregate-placement.ts'
import { argumentTypes } from './rules/argument-types.ts'
import { definedVariables } from './rules/defined-variables.ts'
import { functionCalls } from './rules/function-calls.ts'
import { operandTypes } from './rules/operand-types.ts'
import { namedProperties } from './rules/pattern-kinds.ts'
import { patternPredicates } from './rules/pattern-predicates.ts'
import { predicateTypes } from './rules/predicate-types.ts'
import { shortestPaths } from './rules/shortest-paths.ts'
import { elementsOf, patternVariables } from './pattern-variables.ts'
import { patternKind } from './rules/pattern-kinds.ts'

/** Checks an expression and everything in it, first what stands outside. */
export function checkExpression(checks: Checks, expression: Expression, scope: Bindings, place: Place): void {
  definedVariables(expression, scope)
  functionCalls(expression)
  aggregatePlacement(expression, place)
  patternPredicates(expression, scope, place)
  checkPattern(expression, scope)
  for (const part of partsOf(expression)) {
    checkExpression(checks, part.expression, scopeOf(part, scope), placeOf(part, expression, place))
  }
  // What is inside is sound now, so its type can be relied on.
  argumentTypes(expression, scope)
  operandTypes(expression, scope)
  accessTypes(expression, scope)
  predicateTypes(expression, scope, place)
  if (expression.kind === 'subquery') checks.subquery(expression.query, scope)
}

function placeOf(part: Part, whole: Expression, place: Place): Place {
  if (place.aggregates === 'forbidden') return { aggregates: 'forbidden', predicate: part.predicate }
  if (isAggregate(whole)) return { aggregates: 'inside-aggregate', predicate: part.predicate }
  return { aggregates: part.repeated ? 'inside-loop' : place.aggregates, predicate: part.predicate }
}

/** Patterns in expressions use the variables around them as what these are. */
function checkPattern(expression: Expression, scope: Bindings): void {
  if (expression.kind !== 'pattern-expression' && expression.kind !== 'pattern-comprehension') return
  shortestPaths(expression.path)
  for (const element of elementsOf(expression.path)) namedProperties(element.properties)
  for (const found of patternVariables(expression.path)) patternKind(found, scope)
}
