/** UTC offsets of named time zones, present and historic, from the host's own zone data (Intl). */
import { CodedError } from '../../model/errors.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The Gregorian calendar, and with it every zone's future rules, repeats after 400 years. */
const secondsPerCycle = 146_097 * 86_400
/** The furthest instants a JavaScript date can hold are ±8.64e12 seconds. */
const furthest = 8.64e12

/** Of the names of three letters Java, and so Neo4j, knows only these; `CST` could be three different zones. */
const shortNames: ReadonlySet<string> = new Set('CET EET GMT MET PRC ROK UCT UTC WET'.split(' '))

/** Checks the name of a zone; the IANA names are written with capitals and Cypher does not bend them. */
export function checkZone(zone: string): void {
  formatOf(zone)
}

/** Seconds east of UTC in `zone` at an instant (seconds since 1970, UTC). */
export function offsetAt(zone: string, epochSecond: number): number {
  let second = Math.floor(epochSecond)
  if (second > furthest) second -= Math.ceil((second - furthest) / secondsPerCycle) * secondsPerCycle
  if (second < -furthest) second = -furthest
  const text = formatOf(zone).format(second * 1000)
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (!match) throw new TypeError(`The offset of ${zone} cannot be read from "${text}"`)
  if (match[1] === undefined) return 0
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  return match[1] === '-' ? -size : size
}

/**
 * The offset of a local time in a zone. In an overlap `preferred` wins where it is valid, else the earlier
 * offset; a local time in a gap moves forward by the length of the gap (`shift`, seconds).
 */
export function resolveLocal(
  zone: string,
  localSecond: number,
  preferred: number | null,
): { offset: number; shift: number } {
  const before = offsetAt(zone, localSecond - 86_400 - offsetAt(zone, localSecond - 86_400))
  const after = offsetAt(zone, localSecond + 86_400 - offsetAt(zone, localSecond + 86_400))
  const isValid = (offset: number) => offsetAt(zone, localSecond - offset) === offset
  if (preferred !== null && isValid(preferred)) return { offset: preferred, shift: 0 }
  if (isValid(before)) return { offset: before, shift: 0 }
  if (isValid(after)) return { offset: after, shift: 0 }
  return { offset: after, shift: after - before }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const refused = new CodedError(
    'INVALID_ARGUMENT_VALUE',
    `There is no time zone '${zone}'; use a name such as 'Europe/Stockholm' or an offset such as '+01:00'.`,
  )
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/.test(zone)) throw refused
  if (/^[A-Z]{3}$/.test(zone) && !shortNames.has(zone)) throw refused
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
    return format
  } catch {
    throw refused
  }
}
