import { CodedError } from '../../model/errors.ts'

/** To a whole number, ties towards positive infinity: -1.5 becomes -1.0. */
export function roundHalfToPositive(value: number): number {
  const floor = Math.floor(value)
  return value - floor >= 0.5 ? floor + 1 : floor
}

/** Whether the size of a number is to grow, from its last kept digit and how the rest compares with a half. */
type Decision = (negative: boolean, odd: boolean, toHalf: number) => boolean

const modes: Readonly<Record<string, Decision>> = {
  UP: () => true,
  DOWN: () => false,
  CEILING: negative => !negative,
  FLOOR: negative => negative,
  HALF_UP: (_negative, _odd, toHalf) => toHalf >= 0,
  HALF_DOWN: (_negative, _odd, toHalf) => toHalf > 0,
  HALF_EVEN: (_negative, odd, toHalf) => toHalf > 0 || (toHalf === 0 && odd),
}

/**
 * Rounds to `precision` decimals on the shortest decimal form of the number, so 1.005 to two digits is a tie.
 * The modes are those of Java's `RoundingMode`.
 */
export function roundFloat(value: number, precision: number, mode: string): number {
  const decide = Object.hasOwn(modes, mode) ? modes[mode]! : undefined
  if (!decide)
    throw new CodedError(
      'INVALID_ARGUMENT_VALUE',
      `round() has no mode '${mode}'; use one of ${Object.keys(modes).join(', ')}.`,
    )
  if (!Number.isFinite(value)) return value
  const { negative, digits, scale } = decimalOf(value)
  if (scale <= precision) return value
  const unit = 10n ** BigInt(scale - precision)
  const kept = digits / unit
  const rest = digits % unit
  const toHalf = rest * 2n < unit ? -1 : rest * 2n > unit ? 1 : 0
  const grow = rest !== 0n && decide(negative, kept % 2n === 1n, toHalf)
  return Number(`${negative ? '-' : ''}${grow ? kept + 1n : kept}e-${precision}`)
}

/** A finite number as `digits × 10^-scale`. */
function decimalOf(value: number): { negative: boolean; digits: bigint; scale: number } {
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e') as [string, string]
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?]
  return { negative: value < 0, digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) }
}
