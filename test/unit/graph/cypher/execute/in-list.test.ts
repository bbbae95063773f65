import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Value } from '../../../../../graph/model/value.ts'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'
import { query } from './query.ts'

const item = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Value[]>('a', 'b', 'c', '', 'é') },
  fc.constantFrom<Value[]>(null, 1n, 1.5, true),
)
const list = fc.oneof(
  fc.array(item, { maxLength: 30 }),
  fc.array(fc.string({ maxLength: 2 }), { minLength: 9, maxLength: 30 }),
)

/** However long the list is and however often it is asked about, as if each item were compared. */
function expected(value: Value, items: readonly Value[]): boolean | null {
  if (items.some(other => other !== null && value !== null && other === value)) return true
  return items.some(other => other === null || value === null) ? null : false
}

it('looks for each of many rows in one list as it does for one', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), list, (values, items) => {
      const { rows } = query(new GraphStore(), 'UNWIND $values AS value RETURN value IN $items AS found', {
        values,
        items,
      })
      expect(rows.map(([found]) => found)).toEqual(values.map(value => expected(value, items)))
    }),
  )
})
