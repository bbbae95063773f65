/** A time as a claim has it: ISO texts, true only to the precision that is given. */
export interface TimeRange {
  readonly earliest: string
  readonly latest: string
  readonly precision: string
  readonly zone: string | null
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface Moment {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly clock: string
}

/**
 * A time in words that say no more than is known: `2014`, `Apr–Jun 2014`, `16–20 Jan 2025`,
 * `16 Jan 2025, 14:05 EST`. Texts that are not ISO are shown as they are.
 */
export function timeInWords({ earliest, latest, precision, zone }: TimeRange): string {
  const from = parse(earliest)
  const to = parse(latest)
  if (!from || !to) return earliest === latest ? earliest : `${earliest} – ${latest}`
  const parts = partsOf(precision)
  const first = parts(from)
  const last = parts(to)
  const words = first.join(' ') === last.join(' ') ? first.join(' ') : between(first, last)
  return zone && precision === 'minute' ? `${words} ${zone}` : words
}

/** What of a moment is known, from the finest part to the coarsest, so that a shared end is said once. */
function partsOf(precision: string): (moment: Moment) => string[] {
  return ({ year, month, day, clock }) => {
    if (precision === 'year') return [year]
    if (precision === 'month') return [month, year]
    if (precision === 'minute' && clock !== '') return [`${clock},`, day, month, year]
    return [day, month, year]
  }
}

function between(first: readonly string[], last: readonly string[]): string {
  let shared = 0
  while (shared < first.length - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++
  const start = first.slice(0, first.length - shared).join(' ')
  const end = last.join(' ')
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`
}

function parse(iso: string): Moment | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso)
  if (!match) return null
  const [, year, month = '01', day = '01', clock = ''] = match
  return { year: year!, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)), clock }
}
