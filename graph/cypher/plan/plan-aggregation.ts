import { aggregates } from '../aggregates/aggregates.ts'
import { createCountStar } from '../aggregates/collecting.ts'
import { distinct } from '../aggregates/distinct.ts'
import type { CountStar, Expression, FunctionCall, ProjectionItem } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import { locallyBoundNames } from './expressions/binders.ts'
import { findAggregates } from './expressions/find-aggregates.ts'
import { expressionKey, mentionedVariables } from './expressions/walk.ts'
import type { AggregateStep, Assignment } from './plan.ts'
import type { Planned } from './plan-match.ts'
import type { Planning } from './planning.ts'
import { SlotScope } from './slot-scope.ts'

/**
 * Groups rows by the items without an aggregate. Behind it, grouping keys and aggregates are read from slots by
 * how they are written, so that `n.x + count(*)` can be computed from both.
 */
export function planAggregation(
  items: readonly ProjectionItem[],
  sorted: readonly Expression[],
  input: Planned,
  planning: Planning,
): Planned & { readonly planning: Planning } {
  const expressions = items.map(({ expression }) => expression)
  const keyExpressions = expressions.filter(expression => findAggregates(expression).length === 0)
  const mixed = [...expressions, ...sorted].filter(expression => findAggregates(expression).length > 0)
  refuseHiddenKeys(keyExpressions, mixed)

  const computed = new Map<string, number>()
  const names = new Map<string, number>()
  const keys = keyExpressions.map((expression): Assignment => {
    const own = expression.kind === 'variable' ? input.scope.slotOf(expression.name) : undefined
    const slot = own ?? planning.slots.next()
    computed.set(expressionKey(expression), slot)
    if (expression.kind === 'variable') names.set(expression.name, slot)
    return { slot, evaluate: planning.compile(expression, input.scope) }
  })
  const steps: AggregateStep[] = []
  for (const call of mixed.flatMap(findAggregates)) {
    const key = expressionKey(call)
    if (computed.has(key)) continue
    const step = aggregateStep(call, input.scope, planning)
    computed.set(key, step.slot)
    steps.push(step)
  }
  return {
    plan: { kind: 'aggregate', input: input.plan, keys, aggregates: steps },
    scope: new SlotScope(planning.slots, names),
    planning: planning.reading(computed),
  }
}

function aggregateStep(call: FunctionCall | CountStar, scope: SlotScope, planning: Planning): AggregateStep {
  const slot = planning.slots.next()
  if (call.kind === 'count-star') return { slot, value: null, second: null, create: createCountStar }
  const record = aggregates.get(call.name.toLowerCase())!
  const { length } = call.args
  if (length < record.minArgs || length > record.maxArgs) {
    const sentence = `${record.name}() takes ${record.minArgs} argument${record.minArgs === 1 ? '' : 's'}, not ${length}.`
    throw cypherError('INVALID_NUMBER_OF_ARGUMENTS', sentence, call.span)
  }
  const [value, second] = call.args.map(argument => planning.compile(argument, scope))
  const create = call.distinct ? () => distinct(record.create()) : () => record.create()
  return { slot, value: value!, second: second ?? null, create }
}

/**
 * Keys are recognised by how they are written; where a comprehension binds a name again that a key uses, the same
 * writing means something else.
 */
function refuseHiddenKeys(keys: readonly Expression[], mixed: readonly Expression[]): void {
  const keyNames = new Set(keys.flatMap(key => [...mentionedVariables(key)]))
  for (const expression of mixed) {
    const hidden = [...locallyBoundNames(expression)].find(name => keyNames.has(name))
    if (hidden === undefined) continue
    const sentence = `\`${hidden}\` is used for a grouping key and again inside a comprehension beside an aggregate; rename one.`
    throw cypherError('UNSUPPORTED', sentence, expression.span)
  }
}
