import type { Expression } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import { isAggregate } from '../aggregates.ts'
import { partsOf } from '../expression-parts.ts'
import type { Place } from '../place.ts'

const random: ReadonlySet<string> = new Set(['rand', 'randomuuid'])

/**
 * INVALID_AGGREGATION: an aggregate outside RETURN, WITH and their ORDER BY, or inside a loop over a list.
 * NESTED_AGGREGATION: an aggregate inside an aggregate. NON_CONSTANT_EXPRESSION: chance inside an aggregate.
 */
export function aggregatePlacement(expression: Expression, place: Place): void {
  if (!isAggregate(expression)) return
  if (place.aggregates === 'inside-aggregate') {
    const sentence = 'An aggregate cannot be aggregated again; compute the inner one in a WITH first'
    throw cypherError('NESTED_AGGREGATION', sentence, expression.span)
  }
  if (place.aggregates !== 'allowed') {
    const where = place.aggregates === 'inside-loop' ? 'inside a comprehension or loop' : 'here'
    const sentence = `An aggregate cannot stand ${where}; compute it in a WITH first and use its alias`
    throw cypherError('INVALID_AGGREGATION', sentence, expression.span)
  }
  if (holdsChance(expression)) {
    const sentence = 'An aggregate cannot be of random values; draw them in a WITH first'
    throw cypherError('NON_CONSTANT_EXPRESSION', sentence, expression.span)
  }
}

function holdsChance(expression: Expression): boolean {
  if (expression.kind === 'function' && random.has(expression.name.toLowerCase())) return true
  return partsOf(expression).some(part => holdsChance(part.expression))
}
