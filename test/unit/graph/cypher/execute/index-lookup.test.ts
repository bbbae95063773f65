import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GraphStore } from '../../../../../graph/store/graph-store.ts'
import { Transaction } from '../../../../../graph/store/transaction.ts'
import { propertyValue } from '../../change/random-change.ts'
import { query } from './query.ts'

describe('a lookup by property', () => {
  it.each([
    ['MATCH (n {id: $value}) RETURN id(n) AS i', 'MATCH (n) WITH n WHERE n.id = $value RETURN id(n) AS i'],
    [
      'MATCH (n) WHERE n.id IN $values RETURN id(n) AS i',
      'MATCH (n) WITH n WHERE n.id IN $values RETURN id(n) AS i',
    ],
  ])('finds what a scan finds: %s', (lookup, scan) => {
    const value = fc.oneof(
      propertyValue,
      fc.constantFrom(1n, 1, 2n ** 53n, 2n ** 53n + 1n, 2 ** 53, NaN, -0, 0n, ''),
    )
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 8 }),
        fc.array(fc.option(value), { maxLength: 4 }),
        (held, asked) => {
          const store = new GraphStore()
          const transaction = new Transaction(store)
          for (const id of held) transaction.createNode([], new Map([['id', id]]))
          const parameters = { value: held[0] ?? asked[0] ?? null, values: [...held.slice(0, 2), ...asked] }
          const sorted = (statement: string) => query(store, statement, parameters).rows.map(String).sort()
          expect(sorted(lookup)).toEqual(sorted(scan))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('refuses only a null that nothing else decides', () => {
    const store = new GraphStore()
    expect(query(store, 'OPTIONAL MATCH (a:A) MATCH (a:B) RETURN a').rows).toEqual([])
    expect(() => query(store, 'OPTIONAL MATCH (a:A) MATCH (a) RETURN a')).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED' }),
    )
  })
})
