import type { Position } from '../../../graph/model/errors.ts'

/** Of what a server says, only so much: it may quote a whole statement. */
const LONGEST = 400

const PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** What a server says too tersely, or at too great a length. */
const betterWords: readonly (readonly [RegExp, string])[] = [
  [/^\/ by zero$/, 'The statement divides by zero'],
  [/^long overflow$/, 'A number the statement calculates does not fit 64 bits'],
  [/^Expected parameter\(s\): (.*)$/, 'The statement has parameters without a value: $1'],
  // Of all that could have stood there, the first few.
  [/(expected (?:'[^']*', ){5}).*$/, '$1…'],
]

/** A server's message as one sentence, without the place and the statement it repeats. */
export function serverWords(message: string): string {
  const before = message.split(PLACE)[0]!
  const words = before
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '^')
    .join(' ')
  const better = betterWords.reduce((text, [pattern, words]) => text.replace(pattern, words), words)
  const short = better.length > LONGEST ? `${better.slice(0, LONGEST)}…` : better
  return /[.!?…]$/.test(short) ? short : `${short}.`
}

/**
 * Where in `statement` a server's message points.
 *
 * @param ahead UTF-16 units that were sent before the statement
 */
export function serverPosition(message: string, statement: string, ahead: number): Position | undefined {
  const match = PLACE.exec(message)
  if (!match) return undefined
  const offset = Math.min(Math.max(Number(match[1]) - ahead, 0), statement.length)
  const before = statement.slice(0, offset)
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    offset,
  }
}
