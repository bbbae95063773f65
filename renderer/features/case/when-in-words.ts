const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** How long before `now` something was, as one says it; a date where that is more than a week. Epoch milliseconds. */
export function whenInWords(time: number, now: number): string {
  const past = Math.max(0, now - time)
  if (past < MINUTE) return 'just now'
  if (past < HOUR) return ago.format(-Math.floor(past / MINUTE), 'minute')
  if (past < DAY) return ago.format(-Math.floor(past / HOUR), 'hour')
  if (past < 7 * DAY) return ago.format(-Math.floor(past / DAY), 'day')
  return new Date(time).toLocaleDateString('en', { day: 'numeric', month: 'short', year: 'numeric' })
}
