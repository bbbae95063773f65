/** List and map literals, comprehensions, quantifiers, `reduce` and map projections. */
import type { Position } from '../../model/errors.ts'
import { isEntity, isList, isMap } from '../../model/kind-of.ts'
import type { CypherMap, Value } from '../../model/value.ts'
import type { Quantifier } from '../ast.ts'
import type { Evaluate, Row, RunContext } from '../row.ts'
import { alive } from './access.ts'
import { typeFailure } from './failures.ts'
import { truth } from './logic.ts'

export function compileList(items: readonly Evaluate[]): Evaluate {
  return (row, context) => items.map(item => item(row, context))
}

export function compileMap(entries: readonly (readonly [string, Evaluate])[]): Evaluate {
  return (row, context) => new Map(entries.map(([key, value]) => [key, value(row, context)]))
}

/** `[x IN list WHERE condition | projection]`; `slot` is where `x` stands in the row. */
export function compileComprehension(
  list: Evaluate,
  slot: number,
  where: Evaluate | null,
  projection: Evaluate | null,
  at: Position,
): Evaluate {
  return (row, context) => {
    const items = listOf(list(row, context), 'a list comprehension', at)
    if (items === null) return null
    const result: Value[] = []
    for (const item of items) {
      context.checkpoint()
      row[slot] = item
      if (where !== null && truth(where(row, context), 'WHERE', at) !== true) continue
      result.push(projection === null ? item : projection(row, context))
    }
    return result
  }
}

/** `all`, `any`, `none` and `single` in three-valued logic: null when the nulls could change the answer. */
export function compileQuantifier(
  quantifier: Quantifier['quantifier'],
  list: Evaluate,
  slot: number,
  where: Evaluate,
  at: Position,
): Evaluate {
  const decide = decisions[quantifier]
  return (row, context) => {
    const items = listOf(list(row, context), `${quantifier}()`, at)
    return items === null ? null : decide(tally(items, row, context))
  }

  function* tally(items: readonly Value[], row: Row, context: RunContext): Generator<boolean | null> {
    for (const item of items) {
      context.checkpoint()
      row[slot] = item
      yield truth(where(row, context), `${quantifier}()`, at)
    }
  }
}

const decisions: Readonly<
  Record<Quantifier['quantifier'], (outcomes: Iterable<boolean | null>) => boolean | null>
> = {
  any: outcomes => findFirst(outcomes, true, true),
  none: outcomes => findFirst(outcomes, true, false),
  all: outcomes => findFirst(outcomes, false, false),
  single: outcomes => {
    let count = 0
    let unknown = false
    for (const outcome of outcomes) {
      if (outcome === true && ++count > 1) return false
      if (outcome === null) unknown = true
    }
    return unknown ? null : count === 1
  },
}

/** `answer` as soon as `wanted` turns up; its opposite when it never does, or null when a null might be it. */
function findFirst(outcomes: Iterable<boolean | null>, wanted: boolean, answer: boolean): boolean | null {
  let unknown = false
  for (const outcome of outcomes) {
    if (outcome === wanted) return answer
    if (outcome === null) unknown = true
  }
  return unknown ? null : !answer
}

export function compileReduce(
  parts: { initial: Evaluate; list: Evaluate; step: Evaluate },
  slots: { accumulator: number; item: number },
  at: Position,
): Evaluate {
  return (row, context) => {
    const items = listOf(parts.list(row, context), 'reduce()', at)
    if (items === null) return null
    let result = parts.initial(row, context)
    for (const item of items) {
      context.checkpoint()
      row[slots.accumulator] = result
      row[slots.item] = item
      result = parts.step(row, context)
    }
    return result
  }
}

/** What one item of a map projection puts into the new map. */
export type ProjectionPart = (
  into: Map<string, Value>,
  properties: CypherMap,
  row: Row,
  context: RunContext,
) => void

/** `subject {.name, .*, other, alias: expression}` over a node, a relationship or a map. */
export function compileMapProjection(
  subject: Evaluate,
  parts: readonly ProjectionPart[],
  at: Position,
): Evaluate {
  return (row, context) => {
    const value = subject(row, context)
    if (value === null) return null
    const properties = isMap(value) ? value : isEntity(value) ? alive(value, context, at).properties : null
    if (properties === null)
      throw typeFailure('a NODE, a RELATIONSHIP or a MAP', value, 'a map projection', at)
    const result = new Map<string, Value>()
    for (const part of parts) part(result, properties, row, context)
    return result
  }
}

function listOf(value: Value, where: string, at: Position): readonly Value[] | null {
  if (value === null || isList(value)) return value
  throw typeFailure('a LIST', value, where, at)
}
