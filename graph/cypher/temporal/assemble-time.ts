import { nanosPerSecond, outOfRange } from './build.ts'
import { invalid, timeNames } from './components.ts'

type Numbers = ReadonlyMap<string, number>

/**
 * The time of day that a map's components name, in nanoseconds since midnight. With a `base` they replace the
 * base's own; without one only the smallest may be left out, which are then 0.
 */
export function assembleTime(numbers: Numbers, base: bigint | null): bigint {
  if (base === null) checkOrder(numbers)
  const from = base ?? 0n
  const hour = within(numbers.get('hour'), 24, 'Hour') ?? from / 3_600_000_000_000n
  const minute = within(numbers.get('minute'), 60, 'Minute') ?? (from / 60_000_000_000n) % 60n
  const second = within(numbers.get('second'), 60, 'Second') ?? (from / nanosPerSecond) % 60n
  const nanos = nanosOfSecond(numbers) ?? from % nanosPerSecond
  return (hour * 3600n + minute * 60n + second) * nanosPerSecond + nanos
}

/** Whether any component of the time of day is there. */
export function hasTime(numbers: Numbers): boolean {
  return timeNames.some(name => numbers.has(name))
}

/** No hole before a component: a second needs a minute, which needs an hour. */
function checkOrder(numbers: Numbers): void {
  const given = (['hour', 'minute', 'second'] as const).map(name => numbers.has(name))
  const hasFraction = timeNames.slice(3).some(name => numbers.has(name))
  const chain = [...given, hasFraction]
  const missing = chain.indexOf(false)
  if (missing !== -1 && chain.slice(missing).includes(true))
    throw invalid(`'${timeNames[missing]}' has to be given as well, since a smaller component is.`)
}

/** Milli-, micro- and nanoseconds add up; one that follows a larger one may only fill what that leaves. */
function nanosOfSecond(numbers: Numbers): bigint | null {
  const [milli, micro, nano] = timeNames.slice(3).map(name => numbers.get(name)) as (number | undefined)[]
  if (milli === undefined && micro === undefined && nano === undefined) return null
  const microEnd = milli === undefined ? 1_000_000 : 1_000
  const nanoEnd = micro !== undefined ? 1_000 : milli === undefined ? 1_000_000_000 : 1_000_000
  const millis = within(milli, 1_000, 'Millisecond') ?? 0n
  const micros = within(micro, microEnd, 'Microsecond') ?? 0n
  const nanos = within(nano, nanoEnd, 'Nanosecond') ?? 0n
  return millis * 1_000_000n + micros * 1_000n + nanos
}

function within(value: number | undefined, end: number, name: string): bigint | null {
  if (value === undefined) return null
  if (value < 0 || value >= end) throw outOfRange(`${name} ${value}`)
  return BigInt(value)
}
