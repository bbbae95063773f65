import { describe, expect, it } from 'vitest'
import { resultInWords, touchesInWords } from '../../../../../renderer/features/query/result-in-words.ts'

const none = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
  schemaUpdates: 0,
}
const outcome = (rowCount: number, more = false, counters: Partial<typeof none> = {}) => ({
  columns: [],
  batches: [],
  rowCount,
  more,
  summary: { counters: { ...none, ...counters }, milliseconds: 12.4 },
})

describe('resultInWords', () => {
  it('counts rows, and says when there are more than it shows', () => {
    expect(resultInWords(outcome(1))).toBe('1 row in 12 ms.')
    expect(resultInWords(outcome(1234))).toBe('1,234 rows in 12 ms.')
    expect(resultInWords(outcome(10_000, true))).toBe('First 10,000 of more rows in 12 ms.')
  })

  it('says what was changed before how many rows came', () => {
    expect(resultInWords(outcome(0, false, { nodesCreated: 2, propertiesSet: 1 }))).toBe(
      '2 nodes created, 1 property set.',
    )
    expect(resultInWords(outcome(3, false, { relationshipsDeleted: 1 }))).toBe(
      '1 relationship deleted, 3 rows.',
    )
  })
})

describe('touchesInWords', () => {
  it('says what a change would do, what is deleted first', () => {
    expect(
      touchesInWords({
        ...none,
        propertiesSet: 1,
        nodesDeleted: 1204,
        relationshipsDeleted: 3310,
        nodesCreated: 1,
      }),
    ).toBe('delete 1,204 nodes and 3,310 relationships, create 1 node, set 1 property')
    expect(touchesInWords(none)).toBe('')
  })
})
