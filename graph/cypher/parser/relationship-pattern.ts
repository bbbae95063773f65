import type { RelationshipPattern } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { labelExpression } from './labels.ts'
import { variable } from './names.ts'
import { inlineWhere, patternProperties } from './pattern-parts.ts'

type Detail = Pick<RelationshipPattern, 'variable' | 'types' | 'length' | 'properties' | 'where'>

const bare: Detail = { variable: null, types: null, length: null, properties: null, where: null }

/** True at `-` or `<-`. */
export function atRelationship(cursor: Cursor): boolean {
  return cursor.atSymbol('-') || (cursor.atSymbol('<') && cursor.atSymbol('-', 1))
}

/** `-[…]->`, `<-[…]-`, `-[…]-`, and the same without brackets; both arrow heads mean either direction. */
export function relationshipPattern(cursor: Cursor): RelationshipPattern {
  const start = cursor.peek()
  const left = cursor.takeSymbol('<')
  cursor.expectSymbol('-')
  const detail = cursor.takeSymbol('[') ? relationshipDetail(cursor) : bare
  if (!cursor.atSymbol('-')) throw unexpected(cursor.peek(), "'-' or '->' to finish the relationship")
  cursor.next()
  const right = cursor.takeSymbol('>')
  if (cursor.atSymbol('+') || cursor.atSymbol('*') || cursor.atSymbol('{')) {
    throw unsupported('A quantified relationship', cursor.peek())
  }
  const direction = left === right ? 'both' : left ? 'in' : 'out'
  return { kind: 'relationship-pattern', ...detail, direction, span: cursor.spanFrom(start) }
}

/** What stands between `[` and `]`; the cursor is past the `[`. */
function relationshipDetail(cursor: Cursor): Detail {
  const startsWhere = cursor.atWords('WHERE') && !cursor.atSymbol(']', 1) && !cursor.atSymbol(':', 1)
  const name = cursor.peek().kind === 'name' && !startsWhere ? variable(cursor) : null
  if (cursor.atWords('IS')) throw unsupported("A type written with IS instead of ':'", cursor.peek())
  const types = cursor.atSymbol(':') ? labelExpression(cursor, 'colon-repeats') : null
  const length = hops(cursor)
  const properties = patternProperties(cursor)
  const where = inlineWhere(cursor)
  cursor.expectSymbol(']')
  return { variable: name, types, length, properties, where }
}

/** `*`, `*2`, `*1..`, `*..3`, `*1..3`. */
function hops(cursor: Cursor): RelationshipPattern['length'] {
  if (cursor.atSymbol('..')) throw invalidLength(cursor)
  if (!cursor.takeSymbol('*')) return null
  const first = hopCount(cursor)
  if (!cursor.takeSymbol('..')) {
    if (first === null && !atDetailEnd(cursor)) throw invalidLength(cursor)
    return { min: first ?? 1, max: first }
  }
  const max = hopCount(cursor)
  if (max === null && !atDetailEnd(cursor)) throw invalidLength(cursor)
  return { min: first ?? 1, max }
}

function hopCount(cursor: Cursor): number | null {
  const token = cursor.peek()
  if (token.kind !== 'integer') return null
  if (token.value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw cypherError('INTEGER_OVERFLOW', `${token.text} hops are more than any path can have`, token.span)
  }
  cursor.next()
  return Number(token.value)
}

function atDetailEnd(cursor: Cursor): boolean {
  return cursor.atSymbol(']') || cursor.atSymbol('{') || cursor.atWords('WHERE')
}

function invalidLength(cursor: Cursor): Error {
  const token = cursor.peek()
  if (token.kind === 'parameter') {
    const sentence = 'A parameter cannot give the number of hops; write the numbers, as in *1..3'
    return cypherError('INVALID_PARAMETER_USE', sentence, token.span)
  }
  const sentence = `'${token.text}' is not a number of hops; write *, *2, *1.. or *1..3 with whole numbers`
  return cypherError('INVALID_RELATIONSHIP_PATTERN', sentence, token.span)
}
