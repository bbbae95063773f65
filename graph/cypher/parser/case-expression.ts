import type { CaseExpression, Expression } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { unexpected, unsupported } from './failure.ts'

/** `CASE [operand] (WHEN … THEN …)+ [ELSE …] END`; the cursor stands on CASE. */
export function caseExpression(cursor: Cursor): CaseExpression {
  const start = cursor.next()
  const operand = cursor.atWords('WHEN') ? null : cursor.grammar.expression(cursor)
  const branches = []
  while (cursor.takeWords('WHEN')) branches.push(branch(cursor, operand !== null))
  if (branches.length === 0) throw unexpected(cursor.peek(), 'WHEN')
  const otherwise = cursor.takeWords('ELSE') ? cursor.grammar.expression(cursor) : null
  if (!cursor.atWords('END')) throw unexpected(cursor.peek(), 'WHEN, ELSE or END')
  cursor.next()
  return { kind: 'case', operand, branches, otherwise, span: cursor.spanFrom(start) }
}

function branch(cursor: Cursor, simple: boolean): { when: Expression; then: Expression } {
  if (simple) refuseExtended(cursor)
  const when = cursor.grammar.expression(cursor)
  if (simple && cursor.atSymbol(',')) throw unsupported('Several values after one WHEN', cursor.peek())
  cursor.expectWord('THEN')
  return { when, then: cursor.grammar.expression(cursor) }
}

/** `CASE x WHEN > 5`, `WHEN IS NULL`, `WHEN STARTS WITH …` (Neo4j 5.18). */
function refuseExtended(cursor: Cursor): void {
  const comparison = ['<', '>', '<=', '>=', '<>', '=', '=~'].some(sign => cursor.atSymbol(sign))
  const predicate =
    cursor.atWords('IS', 'NULL') ||
    cursor.atWords('IS', 'NOT') ||
    cursor.atWords('STARTS', 'WITH') ||
    cursor.atWords('ENDS', 'WITH')
  if (comparison || predicate) throw unsupported('An operator right after WHEN', cursor.peek())
}
