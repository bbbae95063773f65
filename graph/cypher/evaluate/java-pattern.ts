/**
 * Translates a regular expression from Java's notation to JavaScript's so that both accept exactly the same texts.
 * What means something else in JavaScript is spelled out; what has no certain counterpart is refused.
 * Java's notation: https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/regex/Pattern.html
 */
import { readClass } from './java-class.ts'
import {
  bothCases,
  escapeSets,
  invalid,
  literal,
  readEscape,
  unsupported,
  type Source,
} from './java-escape.ts'

export interface JavaPattern {
  readonly expression: RegExp
  /** The pattern asks for word boundaries, on which Java's releases differ beyond ASCII. */
  readonly asciiOnly: boolean
}

interface Flags {
  readonly ignoreCase: boolean
  readonly dotAll: boolean
  readonly multiline: boolean
}

const terminators = '\\n\\r\\u0085\\u2028\\u2029'
/** Before the end of the text, or before a line terminator that ends it. */
const beforeEnd = `(?=(?:\\r\\n|[${terminators}])?(?![^]))(?!(?<=\\r)\\n)`
const lineStart = `(?:(?<![^])|(?<=\\n|\\r(?!\\n)|[\\u0085\\u2028\\u2029])(?=[^]))`
const lineEnd = `(?:(?![^])|(?=[${terminators}])(?!(?<=\\r)\\n))`

/** Compiles a whole-text match. @throws `UNSUPPORTED` or `INVALID_REGULAR_EXPRESSION` */
export function translatePattern(pattern: string): JavaPattern {
  const source: Source = { text: pattern, at: 0, asciiOnly: false }
  const body = readAlternatives(source, { ignoreCase: false, dotAll: false, multiline: false })
  if (source.at < pattern.length) throw invalid(pattern, 'a ) that closes nothing')
  try {
    return { expression: new RegExp(`^(?:${body})$`, 'u'), asciiOnly: source.asciiOnly }
  } catch {
    throw invalid(pattern, 'a part that cannot be read')
  }
}

/** Reads up to the closing bracket of the group, or to the end; `(?i)` in between holds for the rest of the group. */
function readAlternatives(source: Source, outer: Flags): string {
  let flags = outer
  let result = ''
  while (source.at < source.text.length && source.text[source.at] !== ')') {
    const inline = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]*))?\)/.exec(source.text.slice(source.at))
    if (inline) {
      flags = changeFlags(flags, inline[1]!, inline[2] ?? '')
      source.at += inline[0].length
    } else if (source.text[source.at] === '|') {
      result += '|'
      source.at++
    } else {
      const atom = readAtom(source, flags)
      result += atom + readQuantifier(source)
    }
  }
  return result
}

function changeFlags(flags: Flags, on: string, off: string): Flags {
  const changed = { i: 'ignoreCase', s: 'dotAll', m: 'multiline' } as const
  let result = flags
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const)
    for (const letter of letters) {
      if (!Object.hasOwn(changed, letter)) throw unsupported(`the flag (?${letter})`)
      result = { ...result, [changed[letter as keyof typeof changed]]: value }
    }
  return result
}

function readAtom(source: Source, flags: Flags): string {
  const character = source.text[source.at]!
  switch (character) {
    case '(':
      return readGroup(source, flags)
    case '[':
      return readClass(source, flags.ignoreCase)
    case '\\':
      return readEscaped(source, flags)
    case '.':
      source.at++
      return flags.dotAll ? '[^]' : `[^${terminators}]`
    case '^':
      source.at++
      return flags.multiline ? lineStart : '(?<![^])'
    case '$':
      source.at++
      return flags.multiline ? lineEnd : beforeEnd
    case '*':
    case '+':
    case '?':
    case '{':
      throw invalid(source.text, `a ${character} with nothing to repeat`)
    default: {
      const point = String.fromCodePoint(source.text.codePointAt(source.at)!)
      source.at += point.length
      return flags.ignoreCase ? bothCases(point) : literal(point)
    }
  }
}

function readGroup(source: Source, flags: Flags): string {
  const rest = source.text.slice(source.at)
  const start = /^\((?:\?(?:([:=!])|<([a-zA-Z][a-zA-Z0-9]*)>|([a-z]*)(?:-([a-z]*))?:|(.{0,2})))?/.exec(rest)!
  if (start[5] !== undefined) throw unsupported(`the group (?${start[5]}`)
  source.at += start[0].length
  const scoped = start[3] === undefined ? flags : changeFlags(flags, start[3], start[4] ?? '')
  const body = readAlternatives(source, scoped)
  if (source.text[source.at] !== ')') throw invalid(source.text, 'a ( that is never closed')
  source.at++
  const opening = start[1] === undefined ? '(?:' : `(?${start[1]}`
  return `${opening}${body})`
}

/** `\Q…\E`, boundaries and the like stand for themselves; the rest is shared with character classes. */
function readEscaped(source: Source, flags: Flags): string {
  const next = source.text[source.at + 1]
  switch (next) {
    case 'Q':
      return readQuoted(source, flags)
    case 'A':
      source.at += 2
      return '(?<![^])'
    case 'z':
      source.at += 2
      return '(?![^])'
    case 'Z':
      source.at += 2
      return beforeEnd
    case 'b':
    case 'B':
      if (source.text[source.at + 2] === '{') throw unsupported('\\b{…}')
      source.asciiOnly = true
      source.at += 2
      return `\\${next}`
    default: {
      const escape = readEscape(source, flags.ignoreCase)
      if (escape.set !== undefined) return escapeSets(escape.set)
      return flags.ignoreCase ? bothCases(escape.point) : literal(escape.point)
    }
  }
}

function readQuoted(source: Source, flags: Flags): string {
  const end = source.text.indexOf('\\E', source.at)
  const quoted = source.text.slice(source.at + 2, end === -1 ? undefined : end)
  source.at = end === -1 ? source.text.length : end + 2
  const points = [...quoted]
  if (points.length > 1 && /^[*+?{]/.test(source.text.slice(source.at)))
    throw unsupported('a quantifier right after \\Q…\\E')
  return points.map(point => (flags.ignoreCase ? bothCases(point) : literal(point))).join('')
}

function readQuantifier(source: Source): string {
  const match = /^(?:[*+?]|\{\d+(?:,\d*)?\})([?+])?/.exec(source.text.slice(source.at))
  if (!match) return ''
  if (match[1] === '+') throw unsupported('a possessive quantifier')
  source.at += match[0].length
  if (/^[*+?{]/.test(source.text.slice(source.at)))
    throw invalid(source.text, 'a quantifier after a quantifier')
  return match[0]
}
