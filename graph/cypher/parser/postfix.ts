import type { Expression } from '../ast.ts'
import { atom } from './atom.ts'
import type { Cursor } from './cursor.ts'
import { labelExpression } from './labels.ts'
import { schemaName } from './names.ts'

/** An atom with the accesses after it: `.key`, `[index]`, `[from..to]`, `:Label`. */
export function postfix(cursor: Cursor): Expression {
  let subject = atom(cursor)
  for (;;) {
    const next = access(cursor, subject) ?? labelCheck(cursor, subject)
    if (!next) return subject
    subject = next
  }
}

/** As `postfix`, but stops in front of a colon: the target of SET and REMOVE, where `:` adds labels. */
export function accessPath(cursor: Cursor): Expression {
  let subject = atom(cursor)
  for (;;) {
    const next = access(cursor, subject)
    if (!next) return subject
    subject = next
  }
}

function access(cursor: Cursor, subject: Expression): Expression | undefined {
  if (cursor.takeSymbol('.')) {
    const key = schemaName(cursor, 'a property key')
    return { kind: 'property', subject, key, span: cursor.spanFrom(subject.span) }
  }
  return cursor.takeSymbol('[') ? indexOrSlice(cursor, subject) : undefined
}

/** The cursor is past the `[`. */
function indexOrSlice(cursor: Cursor, subject: Expression): Expression {
  const from = cursor.atSymbol('..') ? null : cursor.grammar.expression(cursor)
  if (from && cursor.takeSymbol(']')) {
    return { kind: 'index', subject, index: from, span: cursor.spanFrom(subject.span) }
  }
  cursor.expectSymbol('..')
  const to = cursor.atSymbol(']') ? null : cursor.grammar.expression(cursor)
  cursor.expectSymbol(']')
  return { kind: 'slice', subject, from, to, span: cursor.spanFrom(subject.span) }
}

function labelCheck(cursor: Cursor, operand: Expression): Expression | undefined {
  if (!cursor.atSymbol(':')) return undefined
  const labels = labelExpression(cursor, 'colon-joins')
  return { kind: 'label-check', operand, labels, span: cursor.spanFrom(operand.span) }
}
