import type { Expression, LabelExpression } from '../ast.ts'
import type { Condition } from './condition.ts'
import { mentionedVariables } from './expressions/walk.ts'
import type { PatternNode } from './pattern-graph.ts'
import type { Plan } from './plan.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** A way to find the nodes that a variable can stand for, and how many rows it may give. */
export interface Access {
  readonly rows: number
  readonly plan: (input: Plan) => Plan
}

/**
 * The cheapest way to find a node without walking to it: by id, by an indexed property, by label, or all nodes.
 * Only values that can be computed from `known` variables are used.
 */
export function cheapestAccess(
  node: PatternNode,
  conditions: readonly Condition[],
  isKnown: (name: string) => boolean,
  scope: SlotScope,
  planning: Planning,
): Access {
  const { statistics } = planning
  const { slot } = node
  const labels = requiredLabels(node.name, conditions)
  const label = labels.toSorted((a, b) => statistics.labelCount(a) - statistics.labelCount(b))[0]
  const candidates: Access[] = conditions.flatMap(condition => {
    const found = lookup(node.name, condition, isKnown)
    if (!found) return []
    const value = planning.compile(found.value, scope)
    if (found.key === null) {
      const plan = (input: Plan): Plan => ({
        kind: 'id-seek',
        input,
        slot,
        entity: 'node',
        id: value,
        many: found.many,
      })
      return [{ rows: found.many ? 10 : 1, plan }]
    }
    const { key, many } = found
    const plan = (input: Plan): Plan => ({
      kind: 'property-seek',
      input,
      slot,
      key,
      value,
      many,
      label: label ?? null,
    })
    return [{ rows: many ? 20 : 2, plan }]
  })
  if (label !== undefined) {
    const plan = (input: Plan): Plan => ({ kind: 'label-scan', input, slot, label })
    candidates.push({ rows: statistics.labelCount(label), plan })
  }
  candidates.push({ rows: statistics.nodeCount, plan: input => ({ kind: 'node-scan', input, slot }) })
  return candidates.reduce((best, next) => (next.rows < best.rows ? next : best))
}

/** How an id or property condition finds its variable; `key` is null for the id. */
interface Lookup {
  readonly key: string | null
  readonly value: Expression
  readonly many: boolean
}

/** Reads `n.key = value` and `elementId(n) = value` (and `id`), either way round, or `IN list`. */
export function lookup(
  name: string,
  { expression, early }: Condition,
  isKnown: (name: string) => boolean,
): Lookup | null {
  if (!early) return null
  const usable = (value: Expression) => [...mentionedVariables(value)].every(isKnown)
  if (expression.kind === 'binary' && expression.operator === 'in') {
    const { left, right } = expression
    const key = lookedUp(left, name)
    return key !== undefined && usable(right) ? { key, value: right, many: true } : null
  }
  if (
    expression.kind !== 'comparison' ||
    expression.operators.length !== 1 ||
    expression.operators[0] !== '='
  ) {
    return null
  }
  const [left, right] = expression.operands as [Expression, Expression]
  for (const [subject, value] of [[left, right] as const, [right, left] as const]) {
    if (!usable(value)) continue
    const key = lookedUp(subject, name)
    if (key !== undefined) return { key, value, many: false }
  }
  return null
}

/** The property key of `name` that the expression reads, `null` for its id, `undefined` for anything else. */
function lookedUp(expression: Expression, name: string): string | null | undefined {
  if (isIdOf(expression, name)) return null
  if (expression.kind !== 'property' || expression.subject.kind !== 'variable') return undefined
  return expression.subject.name === name ? expression.key.name : undefined
}

function isIdOf(expression: Expression, name: string): boolean {
  if (expression.kind !== 'function' || expression.args.length !== 1) return false
  const [argument] = expression.args
  const isId = ['id', 'elementid'].includes(expression.name.toLowerCase())
  return isId && argument!.kind === 'variable' && argument!.name === name
}

/** Labels that the variable must have. */
export function requiredLabels(name: string, conditions: readonly Condition[]): string[] {
  return conditions.flatMap(({ expression }) => {
    if (expression.kind !== 'label-check' || expression.operand.kind !== 'variable') return []
    return expression.operand.name === name ? conjunctiveLabels(expression.labels) : []
  })
}

function conjunctiveLabels(labels: LabelExpression): string[] {
  if (labels.kind === 'label') return [labels.name]
  return labels.kind === 'label-and' ? labels.parts.flatMap(conjunctiveLabels) : []
}
