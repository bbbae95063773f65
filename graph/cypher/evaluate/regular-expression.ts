/** `text =~ pattern`: the whole text has to match a regular expression in Java's notation. */
import { CodedError, type Position } from '../../model/errors.ts'
import type { Evaluate } from '../row.ts'
import { typeFailure, withPlace } from './failures.ts'
import { translatePattern, type JavaPattern } from './java-pattern.ts'

/** Patterns kept compiled per `=~` in a query; a query whose pattern differs from row to row starts over. */
const mostKept = 100
/** Longer texts are refused: backtracking over them could hold up the process. */
const longestText = 1_000_000

/** Null unless the left side is a STRING; a pattern that is not a STRING is an error. */
export function compileMatch(left: Evaluate, right: Evaluate, at: Position): Evaluate {
  const kept = new Map<string, JavaPattern>()
  return (row, context) => {
    const text = left(row, context)
    const pattern = right(row, context)
    if (pattern === null || typeof text !== 'string') return null
    if (typeof pattern !== 'string') throw typeFailure('a STRING', pattern, 'the right side of =~', at)
    try {
      let compiled = kept.get(pattern)
      if (compiled === undefined) {
        if (kept.size >= mostKept) kept.clear()
        compiled = translatePattern(pattern)
        kept.set(pattern, compiled)
      }
      return matches(compiled, text)
    } catch (error) {
      throw withPlace(error, at)
    }
  }
}

function matches(pattern: JavaPattern, text: string): boolean {
  if (text.length > longestText)
    throw new CodedError(
      'UNSUPPORTED',
      `=~ on a text of ${text.length} characters; ${longestText} is the most.`,
    )
  if (pattern.asciiOnly && !/^[\x00-\x7f]*$/.test(text))
    throw new CodedError('UNSUPPORTED', '=~ with \\b or \\B on a text beyond ASCII.')
  return pattern.expression.test(text)
}
