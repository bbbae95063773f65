/** Functions of any value, and those that read the run rather than a value. */
import { equals } from '../../model/equals.ts'
import { isList, isMap } from '../../model/kind-of.ts'
import type { Value } from '../../model/value.ts'
import { floorDiv } from '../temporal/build.ts'
import { codePoints } from './code-points.ts'
import { open, strict, wrongType, type FunctionRecord } from './function-record.ts'
import { valueType } from './value-type.ts'

export const scalarFunctions: readonly FunctionRecord[] = [
  // Calls of coalesce are compiled so that they stop at the first value; the record tells its arguments.
  open(
    'coalesce',
    1,
    Number.POSITIVE_INFINITY,
    (_context, ...args) => args.find(value => value !== null) ?? null,
  ),
  strict('size', 1, 1, value => {
    if (isList(value)) return BigInt(value.length)
    if (typeof value === 'string') return BigInt(codePoints(value).length)
    throw wrongType('size', 'a LIST or a STRING', value)
  }),
  strict('isEmpty', 1, 1, value => {
    if (isList(value) || typeof value === 'string') return value.length === 0
    if (isMap(value)) return value.size === 0
    throw wrongType('isEmpty', 'a LIST, a MAP or a STRING', value)
  }),
  open('valueType', 1, 1, (_context, value) => valueType(value!)),
  open('nullIf', 2, 2, (_context, value, other) => (equals(value!, other!) === true ? null : value!)),
  open('timestamp', 0, 0, context => floorDiv(context.startedAt, 1_000_000n)),
  open('rand', 0, 0, context => context.random()),
  open('randomUUID', 0, 0, context => randomUuid(context.random)),
]

/** A version 4 UUID (RFC 9562): 122 random bits. */
function randomUuid(random: () => number): Value {
  const digits = Array.from({ length: 32 }, (_unused, index) => {
    if (index === 12) return '4'
    const digit = Math.floor(random() * 16)
    return (index === 16 ? (digit & 3) | 8 : digit).toString(16)
  }).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
