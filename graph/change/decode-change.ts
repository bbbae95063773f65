import type { Change, Operation } from './change.ts'
import { decodeMap, decodeValue, unreadable } from './decode-value.ts'

type Fields = Record<string, unknown>

/**
 * Reads what `encodeChange` wrote.
 *
 * @throws CodedError `CHANGE_UNREADABLE` when the text is no encoded change.
 */
export function decodeChange(text: string): Change {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw unreadable('text that is no JSON')
  }
  if (!Array.isArray(parsed)) throw unreadable('no list of operations')
  return parsed.map(decodeOperation)
}

function decodeOperation(encoded: unknown): Operation {
  if (typeof encoded !== 'object' || encoded === null) throw unreadable('an operation that is no record')
  const fields = encoded as Fields
  const id = text(fields, 'id')
  switch (fields['kind']) {
    case 'add-node':
    case 'remove-node':
      return {
        kind: fields['kind'],
        id,
        labels: texts(fields, 'labels'),
        properties: decodeMap(fields['properties']),
      }
    case 'add-relationship':
    case 'remove-relationship':
      return {
        kind: fields['kind'],
        id,
        type: text(fields, 'type'),
        startId: text(fields, 'startId'),
        endId: text(fields, 'endId'),
        properties: decodeMap(fields['properties']),
      }
    case 'set-property': {
      const entity = fields['entity']
      if (entity !== 'node' && entity !== 'relationship')
        throw unreadable('a property of no node or relationship')
      const before = decodeValue(fields['before'])
      const after = decodeValue(fields['after'])
      return { kind: 'set-property', entity, id, key: text(fields, 'key'), before, after }
    }
    case 'add-label':
    case 'remove-label':
      return { kind: fields['kind'], id, label: text(fields, 'label'), position: position(fields) }
    default:
      throw unreadable(`an operation of the unknown kind "${String(fields['kind'])}"`)
  }
}

function text(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw unreadable(`an operation without ${name}`)
  return value
}

function texts(fields: Fields, name: string): readonly string[] {
  const value = fields[name]
  if (!Array.isArray(value) || !value.every(item => typeof item === 'string')) {
    throw unreadable(`an operation without ${name}`)
  }
  return value as string[]
}

function position(fields: Fields): number {
  const value = fields['position']
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw unreadable('a label without a place')
  return value
}
