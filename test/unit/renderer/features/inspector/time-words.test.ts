import { describe, expect, it } from 'vitest'
import { timeInWords } from '../../../../../renderer/features/inspector/time-words.ts'

const range = (earliest: string, latest: string, precision: string, zone: string | null = null) =>
  timeInWords({ earliest, latest, precision, zone })

describe('timeInWords', () => {
  it.each([
    ['2014-01-01', '2014-12-31', 'year', '2014'],
    ['2012-01-01', '2014-12-31', 'year', '2012–2014'],
    ['2014-04-01', '2014-04-30', 'month', 'Apr 2014'],
    ['2014-04-01', '2014-06-30', 'month', 'Apr–Jun 2014'],
    ['2013-11-01', '2014-02-28', 'month', 'Nov 2013 – Feb 2014'],
    ['2025-01-30', '2025-01-30', 'day', '30 Jan 2025'],
    ['2025-01-16', '2025-01-20', 'day', '16–20 Jan 2025'],
    ['2025-01-30', '2025-02-02', 'day', '30 Jan – 2 Feb 2025'],
    ['2024-12-30', '2025-01-02', 'day', '30 Dec 2024 – 2 Jan 2025'],
  ])('says %s to %s with the precision of a %s as %s', (earliest, latest, precision, words) => {
    expect(range(earliest, latest, precision)).toBe(words)
  })

  it('tells the clock and the zone only where they are known', () => {
    expect(range('2025-01-16T14:05', '2025-01-16T14:05', 'minute', 'EST')).toBe('14:05, 16 Jan 2025 EST')
    expect(range('2025-01-16T14:05', '2025-01-16T14:05', 'day', 'EST')).toBe('16 Jan 2025')
  })

  it('shows what is no date as it is', () => {
    expect(range('long ago', 'long ago', 'year')).toBe('long ago')
  })
})
