import type { LabelExpression } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unsupported } from './failure.ts'
import { schemaName } from './names.ts'

/** Whether `:` joins two labels (`:A:B`), which it does on nodes but not in a relationship's types. */
type ColonJoins = 'colon-joins' | 'colon-repeats'

/** `:A`, `:A:B`, `:A&B`, `:A|B`, `:!A`, `:%`, with parentheses; the cursor stands on the first colon. */
export function labelExpression(cursor: Cursor, colon: ColonJoins): LabelExpression {
  cursor.expectSymbol(':')
  return either(cursor, colon)
}

function either(cursor: Cursor, colon: ColonJoins): LabelExpression {
  const start = cursor.peek()
  const parts = [both(cursor, colon)]
  while (cursor.atSymbol('|') && !cursor.separatingBars.has(cursor.index)) {
    cursor.next()
    // `:A|:B` is the older way to write `:A|B`.
    cursor.takeSymbol(':')
    parts.push(both(cursor, colon))
  }
  return parts.length === 1 ? parts[0]! : { kind: 'label-or', parts, span: cursor.spanFrom(start) }
}

function both(cursor: Cursor, colon: ColonJoins): LabelExpression {
  const start = cursor.peek()
  const parts = [negated(cursor, colon)]
  while (cursor.takeSymbol('&') || (colon === 'colon-joins' && cursor.takeSymbol(':'))) {
    parts.push(negated(cursor, colon))
  }
  return parts.length === 1 ? parts[0]! : { kind: 'label-and', parts, span: cursor.spanFrom(start) }
}

function negated(cursor: Cursor, colon: ColonJoins): LabelExpression {
  const signs = []
  while (cursor.atSymbol('!')) signs.push(cursor.next())
  let part = single(cursor, colon)
  for (const sign of signs.reverse()) part = { kind: 'label-not', part, span: cursor.spanFrom(sign) }
  return part
}

function single(cursor: Cursor, colon: ColonJoins): LabelExpression {
  const start = cursor.peek()
  if (cursor.takeSymbol('%')) return { kind: 'label-any', span: start.span }
  if (start.kind === 'parameter' || cursor.atSymbol('$')) throw unsupported('A dynamic label or type', start)
  if (cursor.takeSymbol('(')) {
    const inner = cursor.nested(() => either(cursor, colon))
    cursor.expectSymbol(')')
    return inner
  }
  const { name, span } = schemaName(cursor, 'a label or relationship type')
  return { kind: 'label', name, span }
}
