import { groupKey } from '../../model/group-key.ts'
import type { Aggregate } from '../plan/plan.ts'
import type { Accumulator, Row } from '../row.ts'
import { type Cursor, SUSPENDED } from './cursor.ts'
import type { ExecutionContext } from './execution-context.ts'

interface Group {
  readonly row: Row
  readonly accumulators: readonly Accumulator[]
}

/** One row a group, in the order in which the groups appeared; without keys one row even for no input. */
export function aggregate(plan: Aggregate, outer: Row, input: Cursor, context: ExecutionContext): Cursor {
  const { keys, aggregates } = plan
  const groups = new Map<string, Group>()
  const start = (key: string): Group => {
    const group = { row: outer.slice(), accumulators: aggregates.map(({ create }) => create()) }
    groups.set(key, group)
    return group
  }
  const add = (row: Row): void => {
    let key = ''
    for (const { slot, evaluate } of keys) key += groupKey((row[slot] = evaluate(row, context)))
    let group = groups.get(key)
    if (!group) {
      group = start(key)
      for (const { slot } of keys) group.row[slot] = row[slot]!
    }
    for (let at = 0; at < aggregates.length; at++) {
      const { value, second } = aggregates[at]!
      group.accumulators[at]!.add(value ? value(row, context) : null, second?.(row, context))
    }
  }
  let results: Iterator<Group> | undefined
  return {
    next() {
      while (!results) {
        const row = input.next()
        if (row === SUSPENDED) return row
        if (row !== undefined) {
          add(row)
          continue
        }
        if (groups.size === 0 && keys.length === 0) start('')
        results = groups.values()
      }
      const { done, value: group } = results.next()
      if (done) return undefined
      aggregates.forEach(({ slot }, at) => (group.row[slot] = group.accumulators[at]!.result()))
      return group.row
    },
  }
}
