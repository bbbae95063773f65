import type { BinaryExpression, CaseExpression, Expression, LabelCheck, MapProjection } from '../ast.ts'
import { equals } from '../../model/equals.ts'
import { isEntity } from '../../model/kind-of.ts'
import type { Value } from '../../model/value.ts'
import { cypherError } from '../cypher-error.ts'
import type { Evaluate, ExpressionPlanner, Scope } from '../row.ts'
import { compileIndex, compileProperty, compileSlice } from './access.ts'
import { add, affirm, concatenate, divide, modulo, multiply, negate, power, subtract } from './arithmetic.ts'
import { compileCall } from './call.ts'
import {
  compileComprehension,
  compileList,
  compileMap,
  compileMapProjection,
  compileQuantifier,
  compileReduce,
  type ProjectionPart,
} from './collections.ts'
import { compileComparison, compileIn, compileTextTest } from './comparison.ts'
import { typeFailure, withPlace } from './failures.ts'
import { compileLabels } from './labels.ts'
import { compileAnd, compileNot, compileOr, compileXor, truth } from './logic.ts'
import { compileMatch } from './regular-expression.ts'

/**
 * Compiles an expression once into a closure that reads rows. Names must be in `scope`; patterns and subqueries
 * go to `planner`, and so does every aggregate, whose result has to be in a slot already.
 */
export function compileExpression(
  expression: Expression,
  scope: Scope,
  planner: ExpressionPlanner,
): Evaluate {
  const slot = planner.precomputed(expression)
  if (slot !== undefined) return row => row[slot]!
  const at = expression.span
  const compile = (part: Expression) => compileExpression(part, scope, planner)
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression
      return () => value
    }
    case 'parameter':
      return compileParameter(expression)
    case 'variable':
      return compileVariable(expression, scope)
    case 'property':
      return compileProperty(compile(expression.subject), expression.key.name, at)
    case 'index':
      return compileIndex(compile(expression.subject), compile(expression.index), at)
    case 'slice': {
      const from = expression.from && compile(expression.from)
      const to = expression.to && compile(expression.to)
      return compileSlice(compile(expression.subject), from, to, at)
    }
    case 'list':
      return compileList(expression.items.map(compile))
    case 'map':
      return compileMap(expression.entries.map(({ key, value }) => [key.name, compile(value)] as const))
    case 'map-projection':
      return compileProjection(expression, scope, planner)
    case 'unary':
      return compileUnary(expression.operator, compile(expression.operand), expression)
    case 'binary':
      return compileBinary(expression, compile(expression.left), compile(expression.right))
    case 'comparison':
      return compileComparison(expression.operands.map(compile), expression.operators)
    case 'null-check': {
      const operand = compile(expression.operand)
      return expression.negated
        ? (row, context) => operand(row, context) !== null
        : (row, context) => operand(row, context) === null
    }
    case 'label-check':
      return compileLabelCheck(expression, compile(expression.operand))
    case 'function':
      return compileCall(expression, compile, argument => planner.pattern(argument, scope))
    case 'count-star':
      throw cypherError('INVALID_AGGREGATION', 'count(*) cannot stand here; aggregate in WITH or RETURN.', at)
    case 'case':
      return compileCase(expression, compile)
    case 'list-comprehension':
    case 'quantifier':
    case 'reduce':
      return compileOverList(expression, scope, planner)
    case 'pattern-comprehension':
      return planner.patternComprehension(expression, scope)
    case 'pattern-expression':
      return planner.pattern(expression, scope)
    case 'subquery':
      return planner.subquery(expression, scope)
  }
}

/** Compiles a condition: true only where the expression is true; null counts as not, other types are an error. */
export function compilePredicate(
  expression: Expression,
  scope: Scope,
  planner: ExpressionPlanner,
): (...args: Parameters<Evaluate>) => boolean {
  const evaluate = compileExpression(expression, scope, planner)
  return (row, context) => truth(evaluate(row, context), 'a condition', expression.span) === true
}

function compileParameter({ name, span }: Extract<Expression, { kind: 'parameter' }>): Evaluate {
  return (_row, context) => {
    const value = context.parameters.get(name)
    if (value !== undefined) return value
    throw cypherError('MISSING_PARAMETER', `The query needs a value for the parameter $${name}.`, span)
  }
}

function compileVariable({ name, span }: Extract<Expression, { kind: 'variable' }>, scope: Scope): Evaluate {
  const slot = scope.slotOf(name)
  if (slot === undefined)
    throw cypherError('UNDEFINED_VARIABLE', `Variable \`${name}\` is not defined.`, span)
  return row => row[slot]!
}

function compileUnary(operator: 'not' | '-' | '+', operand: Evaluate, { span }: Expression): Evaluate {
  if (operator === 'not') return compileNot(operand, span)
  const apply = operator === '-' ? negate : affirm
  return (row, context) => {
    try {
      return apply(operand(row, context))
    } catch (error) {
      throw withPlace(error, span)
    }
  }
}

const arithmetic = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
  '^': power,
  '||': concatenate,
} as const

function compileBinary({ operator, span }: BinaryExpression, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case 'and':
      return compileAnd(left, right, span)
    case 'or':
      return compileOr(left, right, span)
    case 'xor':
      return compileXor(left, right, span)
    case 'in':
      return compileIn(left, right, span)
    case 'starts-with':
      return compileTextTest(left, right, (text, part) => text.startsWith(part))
    case 'ends-with':
      return compileTextTest(left, right, (text, part) => text.endsWith(part))
    case 'contains':
      return compileTextTest(left, right, (text, part) => text.includes(part))
    case '=~':
      return compileMatch(left, right, span)
    default:
      return compileArithmetic(arithmetic[operator], left, right, span)
  }
}

function compileArithmetic(
  apply: (a: Value, b: Value) => Value,
  left: Evaluate,
  right: Evaluate,
  at: Expression['span'],
): Evaluate {
  return (row, context) => {
    const a = left(row, context)
    const b = right(row, context)
    try {
      return apply(a, b)
    } catch (error) {
      throw withPlace(error, at)
    }
  }
}

function compileLabelCheck({ labels, span }: LabelCheck, operand: Evaluate): Evaluate {
  const test = compileLabels(labels)
  return (row, context) => {
    const value = operand(row, context)
    if (value === null) return null
    if (isEntity(value)) return test(value.kind === 'node' ? value.labels : [value.type])
    throw typeFailure('a NODE or a RELATIONSHIP', value, 'a label check', span)
  }
}

/** A simple CASE goes by `=`, so null never matches, not even `WHEN null`. */
function compileCase(expression: CaseExpression, compile: (part: Expression) => Evaluate): Evaluate {
  const operand = expression.operand && compile(expression.operand)
  const branches = expression.branches.map(({ when, then }) => ({
    when: compile(when),
    then: compile(then),
    at: when.span,
  }))
  const otherwise: Evaluate = expression.otherwise ? compile(expression.otherwise) : () => null
  if (operand === null)
    return (row, context) => {
      const branch = branches.find(({ when, at }) => truth(when(row, context), 'WHEN', at) === true)
      return (branch?.then ?? otherwise)(row, context)
    }
  return (row, context) => {
    const value = operand(row, context)
    const branch = branches.find(({ when }) => equals(value, when(row, context)) === true)
    return (branch?.then ?? otherwise)(row, context)
  }
}

function compileOverList(
  expression: Extract<Expression, { kind: 'list-comprehension' | 'quantifier' | 'reduce' }>,
  scope: Scope,
  planner: ExpressionPlanner,
): Evaluate {
  const at = expression.span
  const list = compileExpression(expression.list, scope, planner)
  if (expression.kind === 'reduce') {
    const accumulator = scope.extend(expression.accumulator.name)
    const item = accumulator.scope.extend(expression.variable.name)
    const initial = compileExpression(expression.initial, scope, planner)
    const step = compileExpression(expression.expression, item.scope, planner)
    return compileReduce({ initial, list, step }, { accumulator: accumulator.slot, item: item.slot }, at)
  }
  const inner = scope.extend(expression.variable.name)
  const compileInner = (part: Expression) => compileExpression(part, inner.scope, planner)
  if (expression.kind === 'quantifier')
    return compileQuantifier(expression.quantifier, list, inner.slot, compileInner(expression.where), at)
  const where = expression.where && compileInner(expression.where)
  const projection = expression.projection && compileInner(expression.projection)
  return compileComprehension(list, inner.slot, where, projection, at)
}

function compileProjection(expression: MapProjection, scope: Scope, planner: ExpressionPlanner): Evaluate {
  const subject = compileExpression(expression.subject, scope, planner)
  const parts = expression.items.map((item): ProjectionPart => {
    switch (item.kind) {
      case 'project-all':
        return (into, properties) => {
          for (const [key, value] of properties) into.set(key, value)
        }
      case 'project-property': {
        const { name } = item.key
        return (into, properties) => into.set(name, properties.get(name) ?? null)
      }
      case 'project-variable': {
        const value = compileVariable(item.variable, scope)
        return (into, _properties, row, context) => into.set(item.variable.name, value(row, context))
      }
      case 'project-entry': {
        const value = compileExpression(item.value, scope, planner)
        return (into, _properties, row, context) => into.set(item.key.name, value(row, context))
      }
    }
  })
  return compileMapProjection(subject, parts, expression.span)
}
