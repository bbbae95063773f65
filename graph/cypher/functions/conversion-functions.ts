/** `toInteger`, `toFloat`, `toString`, `toBoolean`, each also as `…OrNull` and `…List`. */
import { CodedError } from '../../model/errors.ts'
import { floatText } from '../../model/float-text.ts'
import { isList, kindOf } from '../../model/kind-of.ts'
import { fitsInteger, maxInteger, minInteger } from '../../model/numbers.ts'
import { temporalText } from '../../model/temporal-text.ts'
import type { Point, Temporal, Value } from '../../model/value.ts'
import { pointText } from './point-fields.ts'
import { strict, unsupported, wrongType, wrongValue, type FunctionRecord } from './function-record.ts'

/** `undefined` for a value of a type that cannot be converted, `null` for text that says nothing. */
type Convert = (value: NonNullable<Value>) => Value | undefined

const conversions: readonly (readonly [name: string, takes: string, Convert])[] = [
  ['toInteger', 'a number, a BOOLEAN or a STRING', integerOf],
  ['toFloat', 'a number or a STRING', floatOf],
  ['toBoolean', 'a BOOLEAN, an INTEGER or a STRING', booleanOf],
  ['toString', 'a number, a BOOLEAN, a STRING, a POINT or a temporal value', textOf],
]

export const conversionFunctions: readonly FunctionRecord[] = conversions.flatMap(
  ([name, takes, convert]) => [
    strict(name, 1, 1, value => {
      const converted = convert(value)
      if (converted === undefined) throw wrongValue(name, takes, value)
      return converted
    }),
    strict(`${name}OrNull`, 1, 1, value => orNull(convert, value)),
    strict(`${name}List`, 1, 1, value => {
      if (!isList(value)) throw wrongType(`${name}List`, 'a LIST', value)
      return value.map(item => (item === null ? null : orNull(convert, item)))
    }),
  ],
)

/** Null also for a number that is too large. */
function orNull(convert: Convert, value: NonNullable<Value>): Value {
  try {
    return convert(value) ?? null
  } catch (error) {
    if (error instanceof CodedError && error.code === 'NUMBER_OUT_OF_RANGE') return null
    throw error
  }
}

function integerOf(value: NonNullable<Value>): Value | undefined {
  switch (typeof value) {
    case 'bigint':
      return value
    case 'boolean':
      return value ? 1n : 0n
    case 'number':
      return truncated(value)
    case 'string':
      return parseInteger(value)
    default:
      return undefined
  }
}

/** Cut off towards zero as Java casts: what lies beyond 64 bits becomes the nearest INTEGER, NaN becomes 0. */
function truncated(value: number): bigint {
  if (Number.isNaN(value)) return 0n
  if (value >= 2 ** 63) return maxInteger
  return value <= -(2 ** 63) ? minInteger : BigInt(Math.trunc(value))
}

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/

/** A decimal text, its fraction cut off; computed on the digits, so that no digit of a long integer is lost. */
function parseInteger(text: string): bigint | null {
  const match = decimal.exec(text)
  if (!match || (match[2] === '' && !match[3])) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const digits = (whole + fraction).replace(/^0+/, '')
  const point = digits.length - fraction.length + Number(exponent)
  if (point > 19 && digits !== '') throw tooLarge(text)
  const size = point <= 0 ? 0n : BigInt(digits.slice(0, point).padEnd(point, '0'))
  const value = sign === '-' ? -size : size
  if (fitsInteger(value)) return value
  throw tooLarge(text)
}

function tooLarge(text: string): CodedError {
  return new CodedError('NUMBER_OUT_OF_RANGE', `${text} does not fit a 64-bit INTEGER.`)
}

function floatOf(value: NonNullable<Value>): Value | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  return typeof value === 'string' ? parseFloatText(value.trim()) : undefined
}

function parseFloatText(text: string): number | null {
  if (/^[+-]?0x/i.test(text)) throw unsupported('toFloat() of a hexadecimal text.')
  if (/^[+-]?(NaN|Infinity)$/.test(text)) return text.endsWith('NaN') ? Number.NaN : Number(text)
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[fFdD]?$/.exec(text)
  return match ? Number(match[1]) : null
}

function booleanOf(value: NonNullable<Value>): Value | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value !== 0n
  if (typeof value !== 'string') return undefined
  const text = value.trim().toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : null
}

function textOf(value: NonNullable<Value>): Value | undefined {
  const kind = kindOf(value)
  switch (kind) {
    case 'string':
      return value
    case 'boolean':
    case 'integer':
      return String(value)
    case 'float':
      return floatText(value as number)
    case 'date':
    case 'local-time':
    case 'time':
    case 'local-date-time':
    case 'date-time':
    case 'duration':
      return temporalText(value as Temporal)
    case 'point':
      return pointText(value as Point)
    default:
      return undefined
  }
}
