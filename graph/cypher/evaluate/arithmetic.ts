/**
 * `+ - * / % ^` and unary minus. INTEGER arithmetic is 64-bit and refuses to overflow or to divide by zero;
 * as soon as a FLOAT takes part everything is IEEE 754. Any null makes the result null.
 */
import { CodedError } from '../../model/errors.ts'
import { floatText } from '../../model/float-text.ts'
import { isList, isNumeric, kindOf } from '../../model/kind-of.ts'
import { fitsInteger } from '../../model/numbers.ts'
import { typeName } from '../../model/type-name.ts'
import type { CypherDuration } from '../../model/temporal.ts'
import type { Temporal, Value } from '../../model/value.ts'
import { addDuration, combineDurations, divideDuration, multiplyDuration } from '../temporal/arithmetic.ts'

export function add(a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return checked(a + b)
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) + Number(b)
  if (isList(a)) return isList(b) ? [...a, ...b] : [...a, b]
  if (isList(b)) return [a, ...b]
  const text = addText(a, b)
  if (text !== null) return text
  if (isDuration(b) && isTemporal(a)) return addDuration(a, b, 1n)
  if (isDuration(a) && isTemporal(b)) return addDuration(b, a, 1n)
  throw refuse('add', a, 'and', b)
}

/** A STRING takes STRINGs and numbers; everything else has to go through `toString()` first. */
function addText(a: Value, b: Value): string | null {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (typeof a === 'string' && isNumeric(b)) return a + numberText(b)
  if (typeof b === 'string' && isNumeric(a)) return numberText(a) + b
  return null
}

function numberText(value: bigint | number): string {
  return typeof value === 'bigint' ? String(value) : floatText(value)
}

export function subtract(a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return checked(a - b)
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) - Number(b)
  if (isDuration(a) && isDuration(b)) return combineDurations(a, b, -1n)
  if (isTemporal(a) && isDuration(b)) return addDuration(a, b, -1n)
  throw refuse('subtract', b, 'from', a)
}

export function multiply(a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return checked(a * b)
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) * Number(b)
  if (isDuration(a) && isNumeric(b)) return multiplyDuration(a, b)
  if (isDuration(b) && isNumeric(a)) return multiplyDuration(b, a)
  throw refuse('multiply', a, 'by', b)
}

/** INTEGER by INTEGER drops the fraction towards zero. */
export function divide(a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return checked(a / nonZero(b))
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) / Number(b)
  if (isDuration(a) && isNumeric(b)) return divideDuration(a, b)
  throw refuse('divide', a, 'by', b)
}

/** The remainder has the sign of the dividend. */
export function modulo(a: Value, b: Value): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a % nonZero(b)
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) % Number(b)
  throw refuse('divide', a, 'by', b)
}

/** Always a FLOAT. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null
  if (isNumeric(a) && isNumeric(b)) return Number(a) ** Number(b)
  throw refuse('raise', a, 'to the power of', b)
}

export function negate(value: Value): Value {
  if (value === null) return null
  if (typeof value === 'bigint') return checked(-value)
  if (typeof value === 'number') return -value
  throw new CodedError('TYPE_ERROR', `Expected a number after the minus sign, but got ${typeName(value)}.`)
}

export function affirm(value: Value): Value {
  if (value === null || isNumeric(value)) return value
  throw new CodedError('TYPE_ERROR', `Expected a number after the plus sign, but got ${typeName(value)}.`)
}

/** `||`: two STRINGs or two LISTs. */
export function concatenate(a: Value, b: Value): Value {
  if (a === null || b === null) return null
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (isList(a) && isList(b)) return [...a, ...b]
  throw refuse('concatenate', a, 'and', b)
}

function checked(value: bigint): bigint {
  if (fitsInteger(value)) return value
  throw new CodedError(
    'ARITHMETIC_OVERFLOW',
    `${value} does not fit a 64-bit INTEGER; compute with FLOAT instead, for instance by toFloat().`,
  )
}

function nonZero(value: bigint): bigint {
  if (value !== 0n) return value
  throw new CodedError('DIVISION_BY_ZERO', 'An INTEGER cannot be divided by zero; check the divisor first.')
}

function refuse(verb: string, a: Value, between: string, b: Value): CodedError {
  return new CodedError('TYPE_ERROR', `Cannot ${verb} ${typeName(a)} ${between} ${typeName(b)}.`)
}

function isDuration(value: Value): value is CypherDuration {
  return kindOf(value) === 'duration'
}

function isTemporal(value: Value): value is Temporal {
  switch (kindOf(value)) {
    case 'date':
    case 'local-time':
    case 'time':
    case 'local-date-time':
    case 'date-time':
    case 'duration':
      return true
    default:
      return false
  }
}
