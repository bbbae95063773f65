import type { Position } from '../../../graph/model/errors.ts'

/** Of what a server says, only so much: it may quote a whole statement. */
const LONGEST = 400

const PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** A server's message as one sentence, without the place and the statement it repeats. */
export function serverWords(message: string): string {
  const before = message.split(PLACE)[0]!
  const words = before
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && line !== '^')
    .join(' ')
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
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
