/** Functions of text. Lengths and positions count code points. */
import { isList } from '../../model/kind-of.ts'
import type { Value } from '../../model/value.ts'
import { codePoints, sliceCodePoints } from './code-points.ts'
import { CodedError } from '../../model/errors.ts'
import { strict, unsupported, wrongType, type FunctionRecord } from './function-record.ts'

/** What Java's `Character.isWhitespace` takes for white space: no no-break spaces, but the separators U+001C to U+001F. */
const space = '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'
const leading = new RegExp(`^[${space}]+`)
const trailing = new RegExp(`[${space}]+$`)

export const stringFunctions: readonly FunctionRecord[] = [
  ...['toUpper', 'upper'].map(name => strict(name, 1, 1, value => text(name, value).toUpperCase())),
  ...['toLower', 'lower'].map(name => strict(name, 1, 1, value => text(name, value).toLowerCase())),
  ...['trim', 'btrim'].map(name => strict(name, 1, 2, trimmer(name, true, true))),
  strict('ltrim', 1, 2, trimmer('ltrim', true, false)),
  strict('rtrim', 1, 2, trimmer('rtrim', false, true)),
  ...['char_length', 'character_length'].map(name =>
    strict(name, 1, 1, value => BigInt(codePoints(text(name, value)).length)),
  ),
  strict('normalize', 1, 1, value => text('normalize', value).normalize('NFC')),
  strict('replace', 3, 3, (value, search, replacement) => {
    const [original, wanted] = [text('replace', value), text('replace', search)]
    if (wanted === '') checkUnits('replace', original)
    return original.replaceAll(wanted, () => text('replace', replacement))
  }),
  strict('split', 2, 2, split),
  strict('substring', 2, 3, (value, start, length) => {
    const from = count('substring', start)
    const to = length === undefined ? undefined : from + count('substring', length)
    return sliceCodePoints(text('substring', value), from, to)
  }),
  strict('left', 2, 2, (value, length) => sliceCodePoints(text('left', value), 0, count('left', length))),
  strict('right', 2, 2, (value, length) => {
    const original = text('right', value)
    const from = codePoints(original).length - count('right', length)
    return sliceCodePoints(original, Math.max(0, from))
  }),
]

function text(name: string, value: Value): string {
  if (typeof value === 'string') return value
  throw wrongType(name, 'a STRING', value)
}

/** A length or a position: an INTEGER that is not negative. */
function count(name: string, value: Value): number {
  if (typeof value !== 'bigint') throw wrongType(name, 'an INTEGER', value)
  if (value >= 0n) return Number(value)
  throw new CodedError(
    'NUMBER_OUT_OF_RANGE',
    `${name}() takes no negative length or position such as ${value}.`,
  )
}

/** Trims white space, or the characters given as the second argument, from the ends asked for. */
function trimmer(name: string, atStart: boolean, atEnd: boolean) {
  return (value: Value, characters?: Value): string => {
    let result = text(name, value)
    if (characters === undefined) {
      if (atStart) result = result.replace(leading, '')
      return atEnd ? result.replace(trailing, '') : result
    }
    const unwanted = new Set(codePoints(text(name, characters)))
    const points = [...codePoints(result)]
    let from = 0
    let to = points.length
    while (atStart && from < to && unwanted.has(points[from]!)) from++
    while (atEnd && to > from && unwanted.has(points[to - 1]!)) to--
    return points.slice(from, to).join('')
  }
}

/** Splits at every occurrence of a text, or of the first that fits of several; an empty text splits all characters. */
function split(value: Value, delimiter: Value): Value {
  const original = text('split', value)
  const separators = (isList(delimiter) ? delimiter : [delimiter]).map(item => text('split', item))
  if (separators.length === 0 || original === '') return [original]
  if (separators.includes('')) checkUnits('split', original)
  if (separators.length === 1) return original.split(separators[0]!)
  if (separators.includes('')) throw unsupported('split() by an empty text among several.')
  return original.split(new RegExp(separators.map(escape).join('|'), 'u'))
}

/** Neo4j would tear characters above U+FFFF in two here. */
function checkUnits(name: string, original: string): void {
  if (codePoints(original) !== original)
    throw unsupported(`${name}() of emoji and the like by an empty text.`)
}

function escape(literal: string): string {
  return literal.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')
}
