import type { Expression } from '../../ast.ts'

/**
 * True when evaluating the expression can never raise an error, so that a condition may be tried earlier than
 * written, on rows that other conditions would have dropped. `entities` are variables that hold a node or a
 * relationship (or null).
 */
export function cannotFail(expression: Expression, entities: ReadonlySet<string>): boolean {
  const safe = (part: Expression) => cannotFail(part, entities)
  switch (expression.kind) {
    case 'literal':
    case 'variable':
    case 'parameter':
      return true
    case 'property':
      return expression.subject.kind === 'variable' && entities.has(expression.subject.name)
    case 'list':
      return expression.items.every(safe)
    case 'comparison':
      return expression.operands.every(safe)
    case 'null-check':
      return safe(expression.operand)
    case 'label-check':
      return expression.operand.kind === 'variable' && entities.has(expression.operand.name)
    case 'unary':
      return expression.operator === 'not' && isBoolean(expression.operand) && safe(expression.operand)
    case 'binary':
      return cannotFailBinary(expression.operator, expression.left, expression.right, safe)
    case 'function':
      return isEntityFunction(expression, entities)
    default:
      return false
  }
}

function cannotFailBinary(
  operator: string,
  left: Expression,
  right: Expression,
  safe: (part: Expression) => boolean,
): boolean {
  if (!safe(left) || !safe(right)) return false
  switch (operator) {
    case 'or':
    case 'xor':
    case 'and':
      return isBoolean(left) && isBoolean(right)
    case 'starts-with':
    case 'ends-with':
    case 'contains':
      return true
    case 'in':
      // A parameter that is no list fails on every row alike.
      return right.kind === 'list' || right.kind === 'parameter'
    default:
      return false
  }
}

const booleanOperators = new Set(['or', 'xor', 'and', 'in', 'starts-with', 'ends-with', 'contains'])

function isBoolean(expression: Expression): boolean {
  if (expression.kind === 'literal') return expression.value === null || typeof expression.value === 'boolean'
  if (expression.kind === 'binary') return booleanOperators.has(expression.operator)
  if (expression.kind === 'unary') return expression.operator === 'not'
  return ['comparison', 'null-check', 'label-check'].includes(expression.kind)
}

const entityFunctions = new Set(['id', 'elementid', 'type', 'labels', 'keys', 'properties'])

function isEntityFunction(
  call: Extract<Expression, { kind: 'function' }>,
  entities: ReadonlySet<string>,
): boolean {
  const [argument] = call.args
  return (
    entityFunctions.has(call.name.toLowerCase()) &&
    call.args.length === 1 &&
    argument!.kind === 'variable' &&
    entities.has(argument!.name)
  )
}
