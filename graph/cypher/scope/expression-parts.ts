import type { Expression, FunctionCall, Identifier, MapProjection } from '../ast.ts'
import type { Bindings } from './bindings.ts'
import { patternExpressions, patternVariables } from './pattern-variables.ts'
import { elementType } from './static-type.ts'
import type { StaticType } from './static-type.ts'
import { typeOf } from './type-of.ts'

/** An expression directly inside another. */
export interface Part {
  readonly expression: Expression
  /** Stands where only true, false or null make sense. */
  readonly predicate: boolean
  /** Is evaluated once for each element of a list or each match of a pattern, not once for the row. */
  readonly repeated: boolean
  /** The variables it sees besides those of the whole expression. */
  readonly binds: readonly Bound[]
}

/** A variable of an inner scope: of a given type, or an element of a list in the outer scope. */
interface Bound {
  readonly variable: Identifier
  readonly type: StaticType | { readonly elementOf: Expression }
}

/** The parts of an expression in the order they are written. The query of a subquery is none: it has clauses. */
export function partsOf(expression: Expression): Part[] {
  switch (expression.kind) {
    case 'property':
      return [value(expression.subject)]
    case 'index':
      return [value(expression.subject), value(expression.index)]
    case 'slice':
      return values([expression.subject, expression.from, expression.to])
    case 'list':
      return values(expression.items)
    case 'map':
      return values(expression.entries.map(entry => entry.value))
    case 'map-projection':
      return values([expression.subject, ...projectedValues(expression)])
    case 'unary':
      return [{ ...value(expression.operand), predicate: expression.operator === 'not' }]
    case 'binary':
      return values([expression.left, expression.right]).map(part => ({
        ...part,
        predicate: ['and', 'or', 'xor'].includes(expression.operator),
      }))
    case 'comparison':
      return values(expression.operands)
    case 'null-check':
    case 'label-check':
      return [value(expression.operand)]
    case 'function':
      return argumentParts(expression)
    case 'case': {
      const branches = expression.branches.flatMap(({ when, then }) => [
        { ...value(when), predicate: expression.operand === null },
        value(then),
      ])
      return [...values([expression.operand]), ...branches, ...values([expression.otherwise])]
    }
    default:
      return scopedParts(expression)
  }
}

/** The variables an inner part sees. */
export function scopeOf(part: Part, outer: Bindings): Bindings {
  return part.binds.reduce((scope, { variable, type }) => {
    const isElement = typeof type === 'object' && 'elementOf' in type
    return scope.with(variable.name, isElement ? elementType(typeOf(type.elementOf, outer)) : type)
  }, outer)
}

/** The parts of those expressions that bring variables of their own. */
function scopedParts(expression: Expression): Part[] {
  switch (expression.kind) {
    case 'list-comprehension': {
      const binds = [{ variable: expression.variable, type: { elementOf: expression.list } }]
      return [
        value(expression.list),
        ...inner(expression.where, binds, true),
        ...inner(expression.projection, binds, false),
      ]
    }
    case 'quantifier': {
      const binds = [{ variable: expression.variable, type: { elementOf: expression.list } }]
      return [value(expression.list), ...inner(expression.where, binds, true)]
    }
    case 'reduce': {
      const element = { variable: expression.variable, type: { elementOf: expression.list } }
      const binds: Bound[] = [{ variable: expression.accumulator, type: 'any' }, element]
      return [
        value(expression.initial),
        value(expression.list),
        ...inner(expression.expression, binds, false),
      ]
    }
    case 'pattern-comprehension': {
      const binds = patternVariables(expression.path)
      const inPattern = patternExpressions(expression.path)
      return [
        ...inPattern.flatMap(part => inner(part.expression, binds, part.predicate)),
        ...inner(expression.where, binds, true),
        ...inner(expression.projection, binds, false),
      ]
    }
    case 'pattern-expression':
      return patternExpressions(expression.path).flatMap(part => inner(part.expression, [], part.predicate))
    default:
      return []
  }
}

/** The argument of `exists(…)` is a predicate: it takes a bare pattern. */
function argumentParts(call: FunctionCall): Part[] {
  return values(call.args).map(part => ({ ...part, predicate: call.name.toLowerCase() === 'exists' }))
}

function projectedValues(projection: MapProjection): (Expression | null)[] {
  return projection.items.map(item => {
    if (item.kind === 'project-entry') return item.value
    return item.kind === 'project-variable' ? item.variable : null
  })
}

function value(expression: Expression): Part {
  return { expression, predicate: false, repeated: false, binds: [] }
}

function values(expressions: readonly (Expression | null)[]): Part[] {
  return expressions.flatMap(expression => (expression ? [value(expression)] : []))
}

function inner(expression: Expression | null, binds: readonly Bound[], predicate: boolean): Part[] {
  return expression ? [{ expression, predicate, repeated: true, binds }] : []
}
