import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilOf, epochDayOf } from '../../../../../graph/model/calendar.ts'
import { addDuration } from '../../../../../graph/cypher/temporal/arithmetic.ts'
import { durationBetween, durationInSeconds } from '../../../../../graph/cypher/temporal/between.ts'
import { fromInstant, instantNanos, makeDuration } from '../../../../../graph/cypher/temporal/build.ts'
import { parseDuration } from '../../../../../graph/cypher/temporal/parse-duration.ts'
import { parseDateTime } from '../../../../../graph/cypher/temporal/parse-temporal.ts'
import { offsetAt } from '../../../../../graph/cypher/temporal/zones.ts'
import { temporalText } from '../../../../../graph/model/temporal-text.ts'
import { evaluateToText } from '../evaluate/evaluate-text.ts'

/** What Neo4j 5.26 answers. */
test.each([
  ["date('2015-W30-2')", '2015-07-21'],
  ["date('2015202')", '2015-07-21'],
  ["date('2015-Q3-21')", '2015-07-21'],
  ["date('2015-7-1')", '2015-07-01'],
  ["date('-0044-03-15')", '-0044-03-15'],
  ["date('+12345-01-01')", '+12345-01-01'],
  ["localtime('214032,142')", '21:40:32.142'],
  ["time('12:00')", '12:00:00Z'],
  ["datetime('2015-07-21')", '2015-07-21T00:00:00Z'],
  ["datetime('2020-03-29T02:30[Europe/Stockholm]')", '2020-03-29T03:30:00+02:00[Europe/Stockholm]'],
  ["datetime('2020-10-25T02:30[Europe/Stockholm]')", '2020-10-25T02:30:00+02:00[Europe/Stockholm]'],
  ["datetime('2020-10-25T02:30+01:00[Europe/Stockholm]')", '2020-10-25T02:30:00+01:00[Europe/Stockholm]'],
  ["datetime({year: 1850, timezone: 'Europe/Stockholm'})", '1850-01-01T00:00:00+00:53:28[Europe/Stockholm]'],
  [
    "datetime({year: 2100, month: 7, timezone: 'Europe/Stockholm'})",
    '2100-07-01T00:00:00+02:00[Europe/Stockholm]',
  ],
  [
    "datetime({year: 2011, month: 12, day: 30, timezone: 'Pacific/Apia'})",
    '2011-12-31T00:00:00+14:00[Pacific/Apia]',
  ],
  ["date({date: date('2016-02-29'), year: 2015})", '2015-02-28'],
  ["date({date: date('2017-09-09'), year: 2020, dayOfWeek: 2})", '2020-09-08'],
  ["date({date: date('2015-12-31'), quarter: 2})", '2015-06-30'],
  ["time({time: datetime('2020-07-01T10:00[Europe/Stockholm]'), timezone: '+05:00'})", '13:00:00+05:00'],
  ["date.truncate('weekYear', date('2020-05-05'))", '2019-12-30'],
  ["time.truncate('hour', datetime('2017-07-22T04:36[Europe/Stockholm]'))", '04:00:00+02:00'],
  [
    "datetime('2020-10-24T02:30[Europe/Stockholm]') + duration('PT25H')",
    '2020-10-25T02:30:00+01:00[Europe/Stockholm]',
  ],
  [
    "datetime('2020-03-28T02:30[Europe/Stockholm]') + duration('P1D')",
    '2020-03-29T03:30:00+02:00[Europe/Stockholm]',
  ],
  ["date('2020-01-31') + duration('P1M')", '2020-02-29'],
  ["date('2020-01-01') - duration('PT24H')", '2019-12-31'],
  ['duration({seconds: 2.4})', 'PT2.399999999S'],
  ['duration({weeks: 16.6})', 'P116DT4H48M0.000000001S'],
  ["duration('P1M') / 50", 'PT14H36M34.919999999S'],
  ["duration('-P1Y2M3DT4H')", 'P-1Y-2M-3DT-4H'],
  ["duration('PT10:20:30.5')", 'PT10H20M30.5S'],
  ["duration('P2012-02-02')", 'P2012Y2M2D'],
  ["duration.between(date('2020-01-31'), date('2020-02-29'))", 'P29D'],
  ['datetime.fromEpoch(5, 7)', '1970-01-01T00:00:05.000000007Z'],
  ['datetime({epochMillis: -5})', '1969-12-31T23:59:59.995Z'],
  ['datetime()', '2020-02-29T12:00:00Z'],
  ["date({timezone: 'Pacific/Kiritimati'})", '2020-03-01'],
])('%s is %s', (text, expected) => {
  expect(evaluateToText(text)).toBe(`'${expected}'`)
})

test.each([
  "date('2015-02-30')",
  "date('2015-13-01')",
  "date('2015-366')",
  "date('2015-1')",
  "date('2015-07-21T12:00')",
  "localtime('24:00')",
  "time('12:00+18:01')",
  "time('12:00+02:05:59')",
  "datetime('2020-06-01T12:00+01:00[Europe/Stockholm]')",
  "datetime('2020-03-29T02:30+02:00[Europe/Stockholm]')",
  "datetime({year: 2020, timezone: 'Foo/Bar'})",
  "datetime({year: 2020, timezone: 'CST'})",
  'date({month: 3})',
  'date({year: 2015, day: 3})',
  'date({year: 2015, week: 3, month: 3})',
  'date({year: 2015, foo: 3})',
  'localdatetime({year: 2015, hour: 3})',
  'localtime({hour: 3, second: 3})',
  'localtime({hour: 3, minute: 0, second: 0, millisecond: 1, nanosecond: 1000000})',
  "date.truncate('hour', datetime())",
  "date.truncate('MONTH', date())",
  "duration('P')",
  "duration('P1Y1.5M2D')",
  "duration('PT1.1234567891S')",
  'duration({quarters: 1})',
  "duration.inDays(localtime('10:00'), localtime('12:00'))",
])('%s is refused', text => {
  expect(evaluateToText(text)).toBe('INVALID_ARGUMENT_VALUE')
})

test.each([
  ["date('+999999999-12-31') + duration('P1D')", 'ARITHMETIC_OVERFLOW'],
  ["duration('P1D') * 9223372036854775807", 'ARITHMETIC_OVERFLOW'],
  ["duration('P1D') / 0", 'DIVISION_BY_ZERO'],
  ["date('2020-01-01') - date('2019-01-01')", 'TYPE_ERROR'],
  ['date.realtime()', 'UNSUPPORTED'],
])('%s is refused with %s', (text, code) => {
  expect(evaluateToText(text)).toBe(code)
})

const anyDay = fc.integer({ min: epochDayOf(-999_999_999, 1, 1), max: epochDayOf(999_999_999, 12, 31) })

test('a day and its calendar date name each other', () => {
  fc.assert(
    fc.property(anyDay, epochDay => {
      const { year, month, day } = civilOf(epochDay)
      expect(epochDayOf(year, month, day)).toBe(epochDay)
    }),
  )
})

test('the calendar agrees with JavaScript where that reaches', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), epochDay => {
      const date = new Date(epochDay * 86_400_000)
      expect(civilOf(epochDay)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
    }),
  )
})

const duration = fc
  .tuple(
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
    fc.bigInt({ min: 0n, max: 999_999_999n }),
  )
  .map(parts => makeDuration(...parts))

test('a duration survives its text', () => {
  fc.assert(
    fc.property(duration, value => {
      expect(parseDuration(temporalText(value))).toEqual(value)
    }),
  )
})

const zoned = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }),
    fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'),
  )
  .map(([nanos, name]) => fromInstant(nanos, { offsetSeconds: null, name }, offsetAt))

test('a zoned value survives its text, also within the hour that happens twice', () => {
  fc.assert(
    fc.property(zoned, value => {
      fc.pre(value.offsetSeconds % 60 === 0)
      expect(parseDateTime(temporalText(value), { offsetSeconds: 0, name: null })).toEqual(value)
    }),
  )
})

test('what lies between two moments leads from one to the other', () => {
  fc.assert(
    fc.property(zoned, zoned, (a, b) => {
      const exact = addDuration(a, durationInSeconds(a, b), 1n)
      expect(exact).toMatchObject({ kind: 'date-time' })
      expect(instantNanos(exact as typeof a)).toBe(instantNanos(b))
      const mixed = addDuration(a, durationBetween(a, b), 1n)
      expect(instantNanos(mixed as typeof a)).toBe(instantNanos(b))
    }),
  )
})
