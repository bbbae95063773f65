/** Functions of numbers. `abs` and `sign` keep integers; everything else computes and answers in FLOAT. */
import { CodedError } from '../../model/errors.ts'
import { isNumeric } from '../../model/kind-of.ts'
import { fitsInteger } from '../../model/numbers.ts'
import type { Value } from '../../model/value.ts'
import { open, strict, wrongType, type FunctionRecord } from './function-record.ts'
import { roundFloat, roundHalfToPositive } from './round.ts'

const ofOneFloat: Readonly<Record<string, (value: number) => number>> = {
  ceil: Math.ceil,
  floor: Math.floor,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  cot: value => 1 / Math.tan(value),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  degrees: value => value * (180 / Math.PI),
  radians: value => value * (Math.PI / 180),
  haversin: value => (1 - Math.cos(value)) / 2,
}

export const mathFunctions: readonly FunctionRecord[] = [
  ...Object.entries(ofOneFloat).map(([name, compute]) =>
    strict(name, 1, 1, value => compute(Number(numeric(name, value)))),
  ),
  strict('atan2', 2, 2, (y, x) => Math.atan2(Number(numeric('atan2', y)), Number(numeric('atan2', x)))),
  strict('abs', 1, 1, value => {
    const number = numeric('abs', value)
    if (typeof number === 'number') return Math.abs(number)
    const size = number < 0n ? -number : number
    if (fitsInteger(size)) return size
    throw new CodedError('ARITHMETIC_OVERFLOW', `abs(${number}) does not fit a 64-bit INTEGER.`)
  }),
  strict('sign', 1, 1, value => {
    const number = numeric('sign', value)
    return number > 0 ? 1n : number < 0 ? -1n : 0n
  }),
  strict('isNaN', 1, 1, value => Number.isNaN(numeric('isNaN', value))),
  strict('round', 1, 3, (value, precision, mode) => {
    const number = Number(numeric('round', value))
    const digits = precision === undefined ? 0 : decimals(precision)
    if (mode === undefined)
      return digits === 0 ? roundHalfToPositive(number) : roundFloat(number, digits, 'HALF_UP')
    if (typeof mode !== 'string') throw wrongType('round', 'a STRING as its mode', mode)
    return roundFloat(number, digits, mode)
  }),
  open('pi', 0, 0, () => Math.PI),
  open('e', 0, 0, () => Math.E),
]

function numeric(name: string, value: Value): bigint | number {
  if (isNumeric(value)) return value
  throw wrongType(name, 'a number', value)
}

function decimals(precision: Value): number {
  if (typeof precision !== 'bigint') throw wrongType('round', 'an INTEGER as its precision', precision)
  if (precision >= 0n && precision <= 400n) return Number(precision)
  throw new CodedError('NUMBER_OUT_OF_RANGE', `round() takes a precision from 0 to 400, not ${precision}.`)
}
