import type { Expression, Name, PropertyExpression, RemoveItem, SetItem } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'
import { schemaName } from './names.ts'
import { accessPath } from './postfix.ts'

/** `n.key = value`, `n = map`, `n += map`, `n:A:B`. */
export function setItem(cursor: Cursor): SetItem {
  const start = cursor.peek()
  const target = accessPath(cursor)
  if (target.kind === 'variable') {
    if (cursor.atSymbol(':')) {
      const labels = labelNames(cursor)
      return { kind: 'set-labels', variable: target, labels, span: cursor.spanFrom(start) }
    }
    if (cursor.atWords('IS')) throw unsupported("A label written with IS instead of ':'", cursor.peek())
    const kind = cursor.takeSymbol('+=') ? 'set-merge' : 'set-all'
    if (kind === 'set-all') expectEquals(cursor, "'=', '+=', '.' or ':'")
    const value = cursor.grammar.expression(cursor)
    return { kind, variable: target, value, span: cursor.spanFrom(start) }
  }
  const property = propertyTarget(cursor, target)
  expectEquals(cursor, "'='")
  const value = cursor.grammar.expression(cursor)
  return { kind: 'set-property', target: property, value, span: cursor.spanFrom(start) }
}

/** `n.key`, `n:A:B`. */
export function removeItem(cursor: Cursor): RemoveItem {
  const start = cursor.peek()
  const target = accessPath(cursor)
  if (target.kind === 'variable' && cursor.atSymbol(':')) {
    const labels = labelNames(cursor)
    return { kind: 'remove-labels', variable: target, labels, span: cursor.spanFrom(start) }
  }
  return { kind: 'remove-property', target: propertyTarget(cursor, target), span: cursor.spanFrom(start) }
}

function propertyTarget(cursor: Cursor, target: Expression): PropertyExpression {
  if (target.kind === 'property') return target
  if (target.kind === 'index') throw unsupported('A property named by an expression', cursor.peek())
  throw unexpected(cursor.peek(), "a property such as '.name' or a label such as ':Name'")
}

function expectEquals(cursor: Cursor, expected: string): void {
  if (!cursor.takeSymbol('=')) throw unexpected(cursor.peek(), expected)
}

function labelNames(cursor: Cursor): Name[] {
  const labels = []
  while (cursor.takeSymbol(':')) {
    if (cursor.atSymbol('$') || cursor.peek().kind === 'parameter') {
      throw unsupported('A dynamic label', cursor.peek())
    }
    labels.push(schemaName(cursor, 'a label'))
  }
  return labels
}
