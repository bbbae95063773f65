import { CodedError } from '../model/errors.ts'
import type { Value } from '../model/value.ts'

type Fields = Record<string, unknown>

/** The fields of every record kind, with the type that each must have. */
const recordFields: Record<string, Record<string, 'integer' | 'number' | 'text?' | 'number?'>> = {
  date: { epochDay: 'number' },
  'local-time': { nanoOfDay: 'integer' },
  time: { nanoOfDay: 'integer', offsetSeconds: 'number' },
  'local-date-time': { epochDay: 'number', nanoOfDay: 'integer' },
  'date-time': { epochDay: 'number', nanoOfDay: 'integer', offsetSeconds: 'number', zone: 'text?' },
  duration: { months: 'integer', days: 'integer', seconds: 'integer', nanoseconds: 'number' },
  point: { srid: 'number', x: 'number', y: 'number', z: 'number?' },
}

/**
 * Reads what `encodeValue` wrote.
 *
 * @throws CodedError `CHANGE_UNREADABLE` when the JSON is no encoded value.
 */
export function decodeValue(encoded: unknown): Value {
  if (encoded === null || typeof encoded === 'boolean') return encoded
  if (typeof encoded === 'number' || typeof encoded === 'string') return encoded
  if (Array.isArray(encoded)) return encoded.map(decodeValue)
  if (typeof encoded !== 'object') throw unreadable('a value of no known kind')
  const fields = encoded as Fields
  switch (fields['$']) {
    case 'integer':
      return decodeInteger(fields['text'])
    case 'float':
      return Number(fields['text'])
    case 'bytes':
      return fromHex(fields['hex'])
    case 'map':
      return decodeMap(fields['entries'])
    default:
      return decodeRecord(String(fields['$']), fields)
  }
}

/** Reads a list of `[key, encoded value]` pairs. */
export function decodeMap(entries: unknown): ReadonlyMap<string, Value> {
  if (!Array.isArray(entries)) throw unreadable('a map without entries')
  return new Map(
    entries.map((entry: unknown) => {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') throw unreadable('a map entry without a key')
      return [entry[0], decodeValue(entry[1])]
    }),
  )
}

export function unreadable(what: string): CodedError {
  return new CodedError('CHANGE_UNREADABLE', `A recorded change holds ${what}; restore the file from a copy.`)
}

function decodeInteger(text: unknown): bigint {
  if (typeof text !== 'string' || !/^-?\d+$/.test(text)) throw unreadable('an integer that is no number')
  return BigInt(text)
}

function fromHex(hex: unknown): Uint8Array {
  if (typeof hex !== 'string' || !/^([0-9a-f]{2})*$/.test(hex))
    throw unreadable('bytes that are not hexadecimal')
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  )
}

function decodeRecord(kind: string, fields: Fields): Value {
  const expected = Object.hasOwn(recordFields, kind) ? recordFields[kind] : undefined
  if (!expected) throw unreadable(`a value of the unknown kind "${kind}"`)
  const record: Record<string, Value> = { kind }
  for (const [name, type] of Object.entries(expected)) {
    if (fields[name] === undefined && type === 'number?') continue
    const value = decodeValue(fields[name])
    if (!hasType(value, type)) throw unreadable(`a ${kind} whose ${name} is not right`)
    record[name] = value
  }
  return Object.freeze(record) as unknown as Value
}

function hasType(value: Value, type: 'integer' | 'number' | 'text?' | 'number?'): boolean {
  if (type === 'integer') return typeof value === 'bigint'
  if (type === 'text?') return value === null || typeof value === 'string'
  return typeof value === 'number'
}
