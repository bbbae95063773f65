import type { CypherDuration } from '../../model/temporal.ts'
import { approximateDuration } from './approximate-duration.ts'
import { makeDuration, outOfRange } from './build.ts'
import { unreadable } from './parse-zone.ts'

const amount = '([-+]?\\d+(?:[.,]\\d+)?)'
const byUnits = new RegExp(
  `^([-+]?)P(?:${amount}Y)?(?:${amount}M)?(?:${amount}W)?(?:${amount}D)?(?:T(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`,
  'i',
)
const byDate =
  /^([-+]?)P(?=.)(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))?(?:T(?:(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?|(\d{2})(?:(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?))?$/i

/**
 * Reads `P12Y5M14DT16H12M70.5S`, whose last amount may have a fraction and each its own sign, or the form of a
 * date, a time or both, `P2012-02-02T14:37:21.545`. A sign before the P turns the whole round.
 */
export function parseDuration(text: string): CypherDuration {
  const units = byUnits.exec(text)
  if (units && /\d/.test(text) && !/T$/i.test(text)) return fromUnits(units, text)
  const date = byDate.exec(text)
  if (date) return fromDate(date, text)
  throw unreadable('DURATION', text, 'P1Y2M3DT4H5M6.7S')
}

const secondsPerUnit = [3600, 60, 1] as const

function fromUnits(match: RegExpExecArray, text: string): CypherDuration {
  const sign = match[1] === '-' ? -1n : 1n
  const amounts = match.slice(2) as (string | undefined)[]
  const fractional = amounts.findIndex(part => part !== undefined && /[.,]/.test(part))
  if (fractional !== -1 && amounts.slice(fractional + 1).some(part => part !== undefined))
    throw unreadable('DURATION', text, 'P1Y2M3DT4H5M6.7S')
  const [years, months, weeks, days, hours, minutes] = amounts.map((part, index) =>
    part === undefined || index === fractional ? 0n : BigInt(part.replace('+', '')),
  ) as [bigint, bigint, bigint, bigint, bigint, bigint]
  const seconds = amounts[6] ?? '0'
  if (/[.,]\d{10}/.test(seconds)) throw unreadable('DURATION', text, 'P1Y2M3DT4H5M6.7S')
  const [wholeSeconds, nanos] = secondsOf(seconds)
  const whole = [
    years * 12n + months,
    weeks * 7n + days,
    hours * 3600n + minutes * 60n + wholeSeconds,
  ] as const
  if (fractional === -1 || fractional === 6)
    return makeDuration(sign * whole[0], sign * whole[1], sign * whole[2], sign * nanos)
  const fraction = Number(amounts[fractional]!.replace(',', '.')) * Number(sign)
  const parts = whole.map(part => Number(sign * part)) as [number, number, number]
  if (fractional === 0) parts[0] += fraction * 12
  else if (fractional === 1) parts[0] += fraction
  else if (fractional === 2) parts[1] += fraction * 7
  else if (fractional === 3) parts[1] += fraction
  else parts[2] += fraction * secondsPerUnit[fractional - 4]!
  return approximateDuration(...parts, 0)
}

/** Seconds keep nine decimals exactly; the sign holds for the fraction as well. */
function secondsOf(text: string): [bigint, bigint] {
  const [whole, fraction = ''] = text.split(/[.,]/) as [string, string?]
  const nanos = BigInt(fraction.padEnd(9, '0'))
  return [BigInt(whole.replace('+', '')), whole.startsWith('-') ? -nanos : nanos]
}

function fromDate(match: RegExpExecArray, text: string): CypherDuration {
  const sign = match[1] === '-' ? -1n : 1n
  const read = (extended: number, basic: number) => BigInt(match[extended] ?? match[basic] ?? 0)
  const [years, months, days] = [read(2, 5), read(3, 6), read(4, 7)]
  const [hours, minutes, seconds] = [read(8, 12), read(9, 13), read(10, 14)]
  const nanos = BigInt((match[11] ?? match[15] ?? '').padEnd(9, '0'))
  if (months > 12n || days > 31n || hours > 24n || minutes > 60n || seconds > 60n)
    throw outOfRange(`A part of '${text}'`)
  const allSeconds = hours * 3600n + minutes * 60n + seconds
  return makeDuration(sign * (years * 12n + months), sign * days, sign * allSeconds, sign * nanos)
}
