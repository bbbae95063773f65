import { invalid, readEscape, unsupported, type Source } from './java-escape.ts'

/**
 * Reads a character class such as `[^a-z\d_]`. Java's unions and intersections inside a class are refused.
 * Under `(?i)` every ASCII letter brings its other case along.
 */
export function readClass(source: Source, ignoreCase: boolean): string {
  source.at++
  const negated = source.text[source.at] === '^'
  if (negated) source.at++
  if (source.text[source.at] === ']') throw unsupported('a ] right at the start of a class')
  let body = ''
  while (source.text[source.at] !== ']') {
    if (source.at >= source.text.length) throw invalid(source.text, 'a [ that is never closed')
    const low = readMember(source, ignoreCase)
    if (low.set !== undefined) {
      if (source.text[source.at] === '-' && source.text[source.at + 1] !== ']')
        throw unsupported('a range from a set of characters')
      body += low.set
      continue
    }
    if (source.text[source.at] !== '-' || source.text[source.at + 1] === ']') {
      body += range(low.point, low.point, ignoreCase)
      continue
    }
    source.at++
    const high = readMember(source, ignoreCase)
    if (high.set !== undefined) throw unsupported('a range to a set of characters')
    if (high.point.codePointAt(0)! < low.point.codePointAt(0)!)
      throw invalid(source.text, 'a range that runs backwards')
    body += range(low.point, high.point, ignoreCase)
  }
  source.at++
  return `[${negated ? '^' : ''}${body}]`
}

function readMember(source: Source, ignoreCase: boolean): ReturnType<typeof readEscape> {
  const rest = source.text.slice(source.at)
  if (rest.startsWith('[') || rest.startsWith('&&')) throw unsupported('a union or intersection of classes')
  if (rest.startsWith('\\')) {
    if (/^\\[QEbBAzZ]/.test(rest)) throw unsupported(`${rest.slice(0, 2)} inside a class`)
    return readEscape(source, ignoreCase)
  }
  if (rest === '') throw invalid(source.text, 'a [ that is never closed')
  const point = String.fromCodePoint(rest.codePointAt(0)!)
  source.at += point.length
  return { point }
}

/** A range, and under `ignoreCase` the other case of the ASCII letters in it. */
function range(low: string, high: string, ignoreCase: boolean): string {
  const from = low.codePointAt(0)!
  const to = high.codePointAt(0)!
  let result = span(from, to)
  if (!ignoreCase) return result
  for (const [first, last, shift] of [
    [0x41, 0x5a, 32],
    [0x61, 0x7a, -32],
  ] as const) {
    const start = Math.max(from, first)
    const end = Math.min(to, last)
    if (start <= end) result += span(start + shift, end + shift)
  }
  return result
}

function span(from: number, to: number): string {
  return from === to ? member(from) : `${member(from)}-${member(to)}`
}

function member(point: number): string {
  return `\\u{${point.toString(16)}}`
}
