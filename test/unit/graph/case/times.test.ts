import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMoment } from '../../../../graph/case/moment.ts'
import { dayRange, happenedDays } from '../../../../graph/case/times.ts'

const DAY = 86_400_000
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / DAY

describe('readMoment', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31', null],
    ['2024-02', '2024-02-01', '2024-02-29', null],
    ['2014-12', '2014-12-01', '2014-12-31', null],
    ['2025-01-20', '2025-01-20', '2025-01-20', null],
    ['2025-01-20T07:40', '2025-01-20', '2025-01-20', '07:40'],
  ])('reads %s', (text, first, last, time) => {
    expect(readMoment(text)).toEqual({ firstDay: dayOf(first), lastDay: dayOf(last), time })
  })

  test.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-04-31',
    '2025-1-2',
    '2025-01-20T24:00',
    '2025-01-20T07:60',
    '2025-01-20 07:40',
    'yesterday',
  ])('refuses %j', text => {
    expect(readMoment(text)).toBeNull()
  })

  test('reads every day as the calendar counts it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), day => {
        const text = new Date(day * DAY).toISOString().slice(0, 10)
        expect(readMoment(text)).toEqual({ firstDay: day, lastDay: day, time: null })
      }),
    )
  })
})

describe('times of several claims', () => {
  const range = (earliest: string, latest: string) => ({ earliest, latest, precision: 'day' as const })

  test('a range keeps its days and clock times', () => {
    expect(dayRange({ earliest: '2025-01-16', latest: '2025-01-20T07:40', precision: 'minute' })).toEqual({
      firstDay: dayOf('2025-01-16'),
      lastDay: dayOf('2025-01-20'),
      firstTime: null,
      lastTime: '07:40',
    })
  })

  test('happenedDays spans what the claims give and passes over those without a time', () => {
    const claims = [{ happened: range('2014-06', '2014-06') }, {}, { happened: range('2014-04', '2014-04') }]
    expect(happenedDays(claims)).toEqual({ firstDay: dayOf('2014-04-01'), lastDay: dayOf('2014-06-30') })
  })

  test('happenedDays is null when no claim has a time', () => {
    expect(happenedDays([{}, {}])).toBeNull()
  })
})
