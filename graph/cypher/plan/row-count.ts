import type { Expression } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import type { Evaluate } from '../row.ts'
import type { Planning } from './planning.ts'
import { SlotScope } from './slot-scope.ts'

/** The number behind SKIP or LIMIT: a whole number not below 0, which no variable can be part of. */
export function rowCount(keyword: 'SKIP' | 'LIMIT', expression: Expression, planning: Planning): Evaluate {
  const evaluate = planning.compile(expression, new SlotScope(planning.slots))
  return (row, context) => {
    const value = evaluate(row, context)
    if (typeof value !== 'bigint') {
      throw cypherError('INVALID_ARGUMENT_TYPE', `${keyword} needs an integer.`, expression.span)
    }
    if (value < 0n) {
      throw cypherError(
        'NEGATIVE_INTEGER_ARGUMENT',
        `${keyword} needs an integer of at least 0.`,
        expression.span,
      )
    }
    return value
  }
}

/** How many sorted rows are looked at: those skipped and those taken. */
export function rowsWanted(skip: Evaluate | null, limit: Evaluate): Evaluate {
  if (!skip) return limit
  return (row, context) => (skip(row, context) as bigint) + (limit(row, context) as bigint)
}
