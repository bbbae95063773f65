import { CodedError } from '../../model/errors.ts'
import { isList } from '../../model/kind-of.ts'
import { typeName } from '../../model/type-name.ts'
import type { Value } from '../../model/value.ts'
import { open, strict, unsupported, wrongType, type FunctionRecord } from './function-record.ts'
import { codePoints } from './code-points.ts'

/** A list longer than this is refused rather than let it eat the memory of the process. */
const longestRange = 20_000_000n

export const listFunctions: readonly FunctionRecord[] = [
  strict('head', 1, 1, value => list('head', value)[0] ?? null),
  strict('last', 1, 1, value => list('last', value).at(-1) ?? null),
  strict('tail', 1, 1, value => list('tail', value).slice(1)),
  strict('reverse', 1, 1, value => {
    if (isList(value)) return value.toReversed()
    if (typeof value === 'string') return [...codePoints(value)].reverse().join('')
    throw wrongType('reverse', 'a LIST or a STRING', value)
  }),
  open('range', 2, 3, (_context, start, end, step) =>
    range(integer(start!), integer(end!), step === undefined ? 1n : integer(step)),
  ),
]

function list(name: string, value: Value): readonly Value[] {
  if (isList(value)) return value
  throw wrongType(name, 'a LIST', value)
}

function integer(value: Value): bigint {
  if (typeof value === 'bigint') return value
  throw new CodedError('INVALID_ARGUMENT', `range() takes INTEGERs, but got ${typeName(value)}.`)
}

/** Both ends belong to the range; a step that leads away from the end gives nothing. */
function range(start: bigint, end: bigint, step: bigint): Value {
  if (step === 0n) throw new CodedError('NUMBER_OUT_OF_RANGE', 'The step of range() cannot be 0.')
  const count = (end - start) / step + 1n
  if (step > 0n ? start > end : start < end) return []
  if (count > longestRange) throw unsupported(`A range() of ${count} numbers; ${longestRange} is the most.`)
  return Array.from({ length: Number(count) }, (_unused, index) => start + BigInt(index) * step)
}
