import type { BinaryOperator, ComparisonChain, Expression } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { unary } from './unary.ts'

/** Loosest first. Unary minus and the postfix operators bind tighter than all of these, as in openCypher. */
const levels = { or: 1, xor: 2, and: 3, not: 4, comparison: 5, predicate: 6, sum: 7, product: 8, power: 9 }

const signs: ReadonlyMap<string, [BinaryOperator, number]> = new Map([
  ['=~', ['=~', levels.predicate]],
  ['+', ['+', levels.sum]],
  ['-', ['-', levels.sum]],
  ['||', ['||', levels.sum]],
  ['*', ['*', levels.product]],
  ['/', ['/', levels.product]],
  ['%', ['%', levels.product]],
  ['^', ['^', levels.power]],
])

const words: ReadonlyMap<string, [BinaryOperator, number]> = new Map([
  ['OR', ['or', levels.or]],
  ['XOR', ['xor', levels.xor]],
  ['AND', ['and', levels.and]],
  ['IN', ['in', levels.predicate]],
  ['CONTAINS', ['contains', levels.predicate]],
])

type ComparisonOperator = ComparisonChain['operators'][number]
const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>='])

/** Any expression. */
export function expression(cursor: Cursor): Expression {
  return cursor.nested(() => climb(cursor, levels.or))
}

/** An expression of operators that bind at least as tightly as `minimum` (precedence climbing). */
function climb(cursor: Cursor, minimum: number): Expression {
  const start = cursor.peek()
  let left = minimum <= levels.not && cursor.atWords('NOT') ? negation(cursor) : unary(cursor)
  for (;;) {
    const next = comparison(cursor, left, minimum) ?? nullCheck(cursor, left, minimum)
    if (next) {
      left = next
      continue
    }
    const found = binaryOperator(cursor)
    if (!found || found.level < minimum) return left
    cursor.index += found.width
    // All of them group to the left, ^ as well.
    const right = climb(cursor, found.level + 1)
    left = { kind: 'binary', operator: found.operator, left, right, span: cursor.spanFrom(start) }
  }
}

/** `NOT NOT … comparison`, without recursion. */
function negation(cursor: Cursor): Expression {
  const nots = []
  while (cursor.atWords('NOT')) nots.push(cursor.next())
  let operand = climb(cursor, levels.comparison)
  for (const not of nots.reverse()) {
    operand = { kind: 'unary', operator: 'not', operand, span: cursor.spanFrom(not) }
  }
  return operand
}

/** `left < b <= c …` as one chain, when a comparison follows. */
function comparison(cursor: Cursor, left: Expression, minimum: number): Expression | undefined {
  if (minimum > levels.comparison || !atComparison(cursor)) return undefined
  const operands = [left]
  const operators: ComparisonOperator[] = []
  while (atComparison(cursor)) {
    operators.push(cursor.next().text as ComparisonOperator)
    operands.push(climb(cursor, levels.predicate))
  }
  return { kind: 'comparison', operands, operators, span: cursor.spanFrom(left.span) }
}

function atComparison(cursor: Cursor): boolean {
  const token = cursor.peek()
  return token.kind === 'symbol' && comparisons.has(token.text)
}

/** `left IS [NOT] NULL`, when it follows. */
function nullCheck(cursor: Cursor, operand: Expression, minimum: number): Expression | undefined {
  if (minimum > levels.predicate) return undefined
  if (cursor.atSymbol('::')) throw unsupported('A type predicate (::)', cursor.peek())
  const start = cursor.peek()
  if (!cursor.takeWords('IS')) return undefined
  const negated = cursor.takeWords('NOT')
  if (cursor.atSymbol('::') || cursor.atWords('TYPED')) throw unsupported('A type predicate (IS ::)', start)
  if (cursor.atWords('NORMALIZED') || cursor.atWords(cursor.word(), 'NORMALIZED')) {
    throw unsupported('The predicate IS NORMALIZED', start)
  }
  if (!cursor.atWords('NULL')) throw unexpected(cursor.peek(), negated ? 'NULL' : 'NULL or NOT NULL')
  cursor.next()
  return { kind: 'null-check', operand, negated, span: cursor.spanFrom(operand.span) }
}

function binaryOperator(
  cursor: Cursor,
): { operator: BinaryOperator; level: number; width: number } | undefined {
  const token = cursor.peek()
  if (token.kind === 'name') {
    if (cursor.atWords('STARTS', 'WITH'))
      return { operator: 'starts-with', level: levels.predicate, width: 2 }
    if (cursor.atWords('ENDS', 'WITH')) return { operator: 'ends-with', level: levels.predicate, width: 2 }
  }
  const found = token.kind === 'name' ? words.get(token.word) : signs.get(token.text)
  return found && token.kind !== 'string' ? { operator: found[0], level: found[1], width: 1 } : undefined
}
