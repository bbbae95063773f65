import type { ComparisonChain } from '../ast.ts'
import { compare } from '../../model/compare.ts'
import { equals } from '../../model/equals.ts'
import type { Position } from '../../model/errors.ts'
import { isList, kindOf } from '../../model/kind-of.ts'
import type { Value } from '../../model/value.ts'
import type { Evaluate } from '../row.ts'
import { typeFailure } from './failures.ts'

type ComparisonOperator = ComparisonChain['operators'][number]

/** `a < b <= c`: the conjunction of its pairs, every operand evaluated at most once. */
export function compileComparison(
  operands: readonly Evaluate[],
  operators: readonly ComparisonOperator[],
): Evaluate {
  const tests = operators.map(operator => comparators[operator])
  const [first, second] = operands as readonly [Evaluate, Evaluate]
  const test = tests[0]!
  if (operators.length === 1) return (row, context) => test(first(row, context), second(row, context))
  return (row, context) => {
    let result: boolean | null = true
    let left = first(row, context)
    for (let index = 0; index < tests.length; index++) {
      const right = operands[index + 1]!(row, context)
      const holds = tests[index]!(left, right)
      if (holds === false) return false
      if (holds === null) result = null
      left = right
    }
    return result
  }
}

type Comparator = (a: Value, b: Value) => boolean | null

const comparators: Readonly<Record<ComparisonOperator, Comparator>> = {
  '=': equals,
  '<>': (a, b) => {
    const equal = equals(a, b)
    return equal === null ? null : !equal
  },
  '<': (a, b) => {
    const order = compare(a, b)
    return order === null || (order === 0 && isUnordered(a)) ? null : order < 0
  },
  '<=': (a, b) => {
    const order = compare(a, b)
    return order === null ? null : order <= 0
  },
  '>': (a, b) => {
    const order = compare(a, b)
    return order === null || (order === 0 && isUnordered(a)) ? null : order > 0
  },
  '>=': (a, b) => {
    const order = compare(a, b)
    return order === null ? null : order >= 0
  },
}

/** Durations and points can be equal, so `<=` and `>=` may hold, but never smaller or larger. */
function isUnordered(value: Value): boolean {
  const kind = kindOf(value)
  return kind === 'duration' || kind === 'point'
}

/** Items up to which a list is looked through quicker than it is indexed. */
const FEW = 8

/** What is known of lists that were looked through: `once` after the first time, null where not all are strings. */
const TEXTS = new WeakMap<readonly Value[], ReadonlySet<Value> | null | 'once'>()

/** The strings of a list that is asked about again, a parameter for one; null of any other. */
function textsIn(items: readonly Value[]): ReadonlySet<Value> | null {
  const known = TEXTS.get(items)
  if (known !== undefined && known !== 'once') return known
  const texts = known === 'once' && items.every(item => typeof item === 'string') ? new Set(items) : null
  TEXTS.set(items, known === 'once' ? texts : 'once')
  return texts
}

/** `x IN list`: true on a match, else null when a null could have been one, else false. */
export function compileIn(item: Evaluate, list: Evaluate, at: Position): Evaluate {
  return (row, context) => {
    const value = item(row, context)
    const items = list(row, context)
    if (items === null) return null
    if (!isList(items)) throw typeFailure('a LIST', items, 'IN', at)
    if (typeof value === 'string' && items.length > FEW) {
      const texts = textsIn(items)
      if (texts) return texts.has(value)
    }
    let result: boolean | null = false
    for (const candidate of items) {
      const equal = equals(value, candidate)
      if (equal === true) return true
      if (equal === null) result = null
    }
    return result
  }
}

/** `STARTS WITH`, `ENDS WITH`, `CONTAINS`: null unless both sides are STRINGs. */
export function compileTextTest(
  left: Evaluate,
  right: Evaluate,
  test: (text: string, part: string) => boolean,
): Evaluate {
  return (row, context) => {
    const text = left(row, context)
    const part = right(row, context)
    return typeof text === 'string' && typeof part === 'string' ? test(text, part) : null
  }
}
