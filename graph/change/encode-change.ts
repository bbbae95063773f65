import type { CypherMap } from '../model/value.ts'
import type { Change, Operation } from './change.ts'
import { encodeValue } from './encode-value.ts'

/** A change as one line of JSON without a line break; `decodeChange` reads it. */
export function encodeChange(change: Change): string {
  return JSON.stringify(change.map(encodeOperation))
}

function encodeOperation(operation: Operation): unknown {
  if (operation.kind === 'set-property') {
    return { ...operation, before: encodeValue(operation.before), after: encodeValue(operation.after) }
  }
  if ('properties' in operation) return { ...operation, properties: encodeProperties(operation.properties) }
  return operation
}

function encodeProperties(properties: CypherMap): unknown {
  return [...properties].map(([key, value]) => [key, encodeValue(value)])
}
