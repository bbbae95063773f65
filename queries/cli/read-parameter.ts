import { CodedError } from '../../graph/model/errors.ts'
import type { Value } from '../../graph/model/value.ts'

const largest = 2n ** 63n - 1n

/**
 * Reads `name=JSON`. A JSON number without fraction and exponent is an INTEGER, exact to 64 bits; others are FLOATs.
 *
 * @throws CodedError `PARAMETER_INVALID`
 */
export function readParameter(text: string): [string, Value] {
  const [, name, json] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || json === undefined) {
    throw new CodedError(
      'PARAMETER_INVALID',
      `The parameter "${text}" is not name=JSON; write for example id="x".`,
    )
  }
  // JSON.parse rounds large integers, so they are handed through it as text under a key that the text does not have.
  let mark = '#'
  while (json.includes(mark)) mark += '#'
  const marked = json.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, token =>
    /^-?(0|[1-9]\d*)$/.test(token) ? `{"${mark}":"${token}"}` : token,
  )
  try {
    JSON.parse(json)
    return [name, toValue(JSON.parse(marked), mark, name)]
  } catch (error) {
    if (error instanceof CodedError) throw error
    const why = (error as Error).message
    throw new CodedError(
      'PARAMETER_INVALID',
      `The value of the parameter ${name} is no JSON (${why}); a text needs double quotes: ${name}='"…"'.`,
    )
  }
}

function toValue(json: unknown, mark: string, name: string): Value {
  if (json === null || typeof json !== 'object') return json as Value
  if (Array.isArray(json)) return json.map(item => toValue(item, mark, name))
  const entries = Object.entries(json)
  if (entries.length === 1 && entries[0]![0] === mark) return toInteger(String(entries[0]![1]), name)
  return new Map(entries.map(([key, item]) => [key, toValue(item, mark, name)]))
}

function toInteger(digits: string, name: string): bigint {
  const integer = BigInt(digits)
  if (integer <= largest && integer >= -largest - 1n) return integer
  throw new CodedError(
    'PARAMETER_INVALID',
    `The parameter ${name} holds ${digits}, which is more than a 64-bit integer can; write it as text or float.`,
  )
}
