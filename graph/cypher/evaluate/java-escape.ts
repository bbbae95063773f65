/** Escapes of Java's regular expressions, and how single characters are written for JavaScript. */
import { CodedError } from '../../model/errors.ts'

/** The pattern being read. */
export interface Source {
  readonly text: string
  at: number
  asciiOnly: boolean
}

export function unsupported(what: string): CodedError {
  return new CodedError('UNSUPPORTED', `This regular expression uses ${what}, which is not supported here.`)
}

export function invalid(pattern: string, what: string): CodedError {
  return new CodedError('INVALID_REGULAR_EXPRESSION', `The regular expression '${pattern}' has ${what}.`)
}

/** One character outside a class. */
export function literal(point: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(point) ? `\\${point}` : point
}

/** One character in either case; as in Java without `(?u)`, only ASCII letters have two. */
export function bothCases(point: string): string {
  return /^[a-zA-Z]$/.test(point) ? `[${point.toLowerCase()}${point.toUpperCase()}]` : literal(point)
}

/** A set outside a class. */
export function escapeSets(set: string): string {
  return `[${set}]`
}

/** Sets as they stand inside a class. Java's are ASCII; JavaScript's `\s` is not, so it is spelled out. */
const sets: Readonly<Record<string, string>> = {
  d: '\\d',
  D: '\\D',
  w: '\\w',
  W: '\\W',
  s: '\\t-\\r\\x20',
  S: '\\0-\\x08\\x0e-\\x1f\\x21-\\u{10ffff}',
}

const controls: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  a: '\x07',
  e: '\x1b',
}

/** POSIX classes, which are ASCII in Java. */
const posix: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\0-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Graph: '!-~',
  Print: '\\x20-~',
  Blank: '\\x20\\t',
  Cntrl: '\\0-\\x1f\\x7f',
  XDigit: '0-9a-fA-F',
  Space: '\\t-\\r\\x20',
}

/** One character (`point`), or a set written as it stands inside a class. */
export type Escape = { readonly point: string; readonly set?: undefined } | { readonly set: string }

/** Reads an escape that may stand both inside and outside a class; `source` is at its backslash. */
export function readEscape(source: Source, ignoreCase: boolean): Escape & { readonly point: string } {
  const rest = source.text.slice(source.at + 1)
  const take = (length: number) => {
    source.at += length + 1
  }
  const letter = rest[0]
  if (letter === undefined) throw invalid(source.text, 'a backslash at its end')
  if (Object.hasOwn(sets, letter)) {
    take(1)
    return { set: sets[letter]!, point: '' }
  }
  if (letter === 'p' || letter === 'P') return { set: readProperty(source, ignoreCase), point: '' }
  if (Object.hasOwn(controls, letter)) {
    take(1)
    return { point: controls[letter]! }
  }
  const code = /^(?:x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4}))/.exec(rest)
  if (code) {
    const value = Number.parseInt((code[1] ?? code[2] ?? code[3])!, 16)
    if (value > 0x10ffff) throw invalid(source.text, 'a character beyond Unicode')
    if (value >= 0xd800 && value <= 0xdfff) throw unsupported('half a surrogate pair')
    take(code[0].length)
    return { point: String.fromCodePoint(value) }
  }
  if (/[a-zA-Z0-9]/.test(letter)) throw unsupported(`\\${letter}`)
  const point = String.fromCodePoint(rest.codePointAt(0)!)
  take(point.length)
  return { point }
}

/** `\p{L}`, `\pL`, `\P{Lu}`: Unicode's general categories, and the ASCII classes of POSIX. */
function readProperty(source: Source, ignoreCase: boolean): string {
  const match = /^\\([pP])(?:\{(\w+)\}|(\w))/.exec(source.text.slice(source.at))
  if (!match) throw unsupported('this form of \\p{…}')
  if (ignoreCase) throw unsupported('\\p{…} under (?i)')
  const name = (match[2] ?? match[3])!
  source.at += match[0].length
  if (Object.hasOwn(posix, name)) {
    if (match[1] === 'P') throw unsupported(`\\P{${name}}`)
    return posix[name]!
  }
  if (!/^(?:L[ulmot]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfo])$/.test(name))
    throw unsupported(`\\p{${name}}`)
  return `\\${match[1]}{${name}}`
}
