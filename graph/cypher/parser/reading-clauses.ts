import type { MatchClause, UnwindClause } from '../ast.ts'
import type { Token } from '../lexer/token.ts'
import type { Cursor } from './cursor.ts'
import { unsupported } from './failure.ts'
import { variable } from './names.ts'
import { patternList } from './patterns.ts'

/** `MATCH pattern [WHERE …]`; the cursor is past MATCH. */
export function matchClause(cursor: Cursor, start: Token, optional: boolean): MatchClause {
  if (cursor.atWords('REPEATABLE') || cursor.atWords('DIFFERENT')) {
    throw unsupported(`The match mode ${cursor.word()} …`, cursor.peek())
  }
  const pattern = patternList(cursor)
  if (cursor.atWords('USING')) throw unsupported('A planner hint (USING)', cursor.peek())
  const where = cursor.takeWords('WHERE') ? cursor.grammar.expression(cursor) : null
  return { kind: 'match', optional, pattern, where, span: cursor.spanFrom(start) }
}

/** `UNWIND list AS variable`; the cursor is past UNWIND. */
export function unwindClause(cursor: Cursor, start: Token): UnwindClause {
  const list = cursor.grammar.expression(cursor)
  cursor.expectWord('AS')
  const name = variable(cursor)
  return { kind: 'unwind', list, variable: name, span: cursor.spanFrom(start) }
}
