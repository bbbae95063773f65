import type { BinaryExpression, Expression, FunctionCall } from '../ast.ts'
import type { Bindings } from './bindings.ts'
import { commonType, elementType, typeName } from './static-type.ts'
import type { StaticType } from './static-type.ts'

const functionTypes: ReadonlyMap<string, StaticType> = new Map<string, StaticType>([
  ['count', 'integer'],
  ['size', 'integer'],
  ['length', 'integer'],
  ['id', 'integer'],
  ['type', 'string'],
  ['elementid', 'string'],
  ['tostring', 'string'],
  ['labels', { listOf: 'string' }],
  ['keys', { listOf: 'string' }],
  ['range', { listOf: 'integer' }],
  ['nodes', { listOf: 'node' }],
  ['relationships', { listOf: 'relationship' }],
  ['startnode', 'node'],
  ['endnode', 'node'],
  ['properties', 'map'],
  ['rand', 'float'],
  ['exists', 'boolean'],
])

/** The type of an expression as far as its text tells. */
export function typeOf(expression: Expression, scope: Bindings): StaticType {
  switch (expression.kind) {
    case 'literal':
      return literalType(expression.value)
    case 'variable':
      return scope.typeOf(expression.name)
    case 'list':
      return { listOf: commonType(expression.items.map(item => typeOf(item, scope))) }
    case 'map':
    case 'map-projection':
      return 'map'
    case 'comparison':
    case 'null-check':
    case 'label-check':
    case 'quantifier':
      return 'boolean'
    case 'unary':
      return expression.operator === 'not' ? 'boolean' : typeOf(expression.operand, scope)
    case 'binary':
      return binaryType(expression, scope)
    case 'pattern-expression':
      return patternType(expression.path.selector)
    case 'subquery':
      return expression.subquery === 'exists' ? 'boolean' : 'integer'
    case 'count-star':
      return 'integer'
    case 'function':
      return callType(expression, scope)
    case 'slice':
      return typeOf(expression.subject, scope)
    case 'list-comprehension':
      return { listOf: expression.projection ? 'any' : elementType(typeOf(expression.list, scope)) }
    case 'pattern-comprehension':
      return { listOf: 'any' }
    case 'index':
      return elementType(typeOf(expression.subject, scope))
    default:
      return 'any'
  }
}

function literalType(value: null | boolean | bigint | number | string): StaticType {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'bigint') return 'integer'
  return typeof value === 'number' ? 'float' : 'string'
}

function patternType(selector: 'all' | 'shortest' | 'all-shortest'): StaticType {
  if (selector === 'all') return 'boolean'
  return selector === 'shortest' ? 'path' : { listOf: 'path' }
}

function callType(call: FunctionCall, scope: Bindings): StaticType {
  const name = call.name.toLowerCase()
  const first = call.args[0]
  const argument = first ? typeOf(first, scope) : 'any'
  if (name === 'head' || name === 'last') return elementType(argument)
  if (name === 'tail') return argument
  if (name === 'collect') return { listOf: argument }
  return functionTypes.get(name) ?? 'any'
}

function binaryType(expression: BinaryExpression, scope: Bindings): StaticType {
  switch (expression.operator) {
    case '+':
    case '-':
    case '*':
    case '/':
    case '%': {
      const types = [typeOf(expression.left, scope), typeOf(expression.right, scope)]
      if (types.every(type => type === 'integer')) return 'integer'
      if (types.every(type => type === 'integer' || type === 'float')) return 'float'
      const lists = types.filter(type => typeName(type) === 'list')
      return expression.operator === '+' && lists.length > 0 ? { listOf: 'any' } : 'any'
    }
    case '^':
      return 'float'
    case '||':
      return 'any'
    default:
      return 'boolean'
  }
}
