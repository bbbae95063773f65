import { describe, expect, it } from 'vitest'
import { readTimeSpan, timeSpansOf } from '../../../../graph/view/time-span.ts'

const DAY = 86_400
/** 2014-04-01, in days since 1970-01-01. */
const APRIL = 16_161

describe('a time', () => {
  it('stands for all that it may mean', () => {
    expect(readTimeSpan('2014-04-01')).toEqual({ first: APRIL * DAY, last: APRIL * DAY + DAY - 1 })
    expect(readTimeSpan('2014-04')).toEqual({ first: APRIL * DAY, last: (APRIL + 30) * DAY - 1 })
    expect(readTimeSpan('2014')).toEqual({ first: (APRIL - 90) * DAY, last: (APRIL + 275) * DAY - 1 })
    expect(readTimeSpan('2014-04-01T07:40')).toEqual({
      first: APRIL * DAY + 27_600,
      last: APRIL * DAY + 27_659,
    })
    expect(readTimeSpan('2014-04-01T02:00:00+02:00')).toEqual({ first: APRIL * DAY, last: APRIL * DAY })
    expect(readTimeSpan('2014-04-01/2014-04-03')).toEqual({ first: APRIL * DAY, last: (APRIL + 3) * DAY - 1 })
  })

  it('is no other text and no day that never was', () => {
    for (const text of ['', 'April', '2014-02-30', '2014-13', '2014-04-01T24:00', '20140401', '2014/x'])
      expect(readTimeSpan(text)).toBeNull()
  })

  it('is read from temporal values and from lists', () => {
    const date = { kind: 'date', epochDay: APRIL } as const
    const moment = {
      kind: 'date-time',
      epochDay: APRIL,
      nanoOfDay: 3_600_000_000_000n,
      offsetSeconds: 3600,
      zone: null,
    } as const
    expect(timeSpansOf(date)).toEqual(timeSpansOf('2014-04-01'))
    expect(timeSpansOf(moment)).toEqual([{ first: APRIL * DAY, last: APRIL * DAY }])
    expect(timeSpansOf(['2014', 7n, date])).toHaveLength(2)
    expect(timeSpansOf(undefined)).toEqual([])
  })
})
