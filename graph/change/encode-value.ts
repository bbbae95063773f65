import type { Value } from '../model/value.ts'

/** What JSON can hold of a value. An object always carries its type under `$`. */
export type EncodedValue =
  | null
  | boolean
  | number
  | string
  | readonly EncodedValue[]
  | { readonly $: string; readonly [field: string]: unknown }

/**
 * A property value as JSON that keeps its type: an integer, a date or NaN comes back as what it was.
 * Graph entities and paths are no property values.
 */
export function encodeValue(value: Value): EncodedValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'bigint') return { $: 'integer', text: value.toString() }
  if (typeof value === 'number') return encodeFloat(value)
  if (value instanceof Uint8Array) return { $: 'bytes', hex: toHex(value) }
  if (value instanceof Map) {
    return { $: 'map', entries: [...value].map(([key, entry]) => [key, encodeValue(entry as Value)]) }
  }
  if (Array.isArray(value)) return value.map(item => encodeValue(item as Value))
  const { kind, ...fields } = value as unknown as { kind: string } & Record<string, Value>
  if (kind === 'node' || kind === 'relationship' || kind === 'path') {
    throw new TypeError(`A ${kind} is not a property value.`)
  }
  // Temporal values and points: their fields are integers, plain numbers, texts or null.
  const encoded = Object.entries(fields).map(([name, field]) => [name, encodeValue(field)])
  return { $: kind, ...Object.fromEntries(encoded) }
}

function encodeFloat(value: number): EncodedValue {
  const survivesJson = Number.isFinite(value) && !Object.is(value, -0)
  if (survivesJson) return value
  return { $: 'float', text: Object.is(value, -0) ? '-0' : String(value) }
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}
