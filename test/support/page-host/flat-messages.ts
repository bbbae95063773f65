import type { FromGraph, PlainValue, ToGraph } from '../../../queries/protocol.ts'

/** Playwright carries what passes between page and host, and it knows no maps: a map goes as its pairs. */
export type FlatValue = Exclude<PlainValue, object> | readonly FlatValue[] | FlatMap

interface FlatMap {
  readonly pairs: readonly (readonly [string, FlatValue])[]
}

type WithParameters = Extract<ToGraph, { parameters: unknown }>
type Flattened<M> = M extends unknown ? Omit<M, 'parameters'> & { readonly parameters: FlatMap } : never

export type FlatToGraph = Flattened<WithParameters> | Exclude<ToGraph, WithParameters>

/** It knows typed arrays, but no bare buffers. */
export type FlatFromGraph =
  | Exclude<FromGraph, { kind: 'batch' }>
  | { readonly kind: 'batch'; readonly id: number; readonly buffer: Uint8Array }

/** The message as the page sent it. */
export function unflattened(message: FlatToGraph): ToGraph {
  return 'parameters' in message ? { ...message, parameters: mapOf(message.parameters) } : message
}

function mapOf({ pairs }: FlatMap): ReadonlyMap<string, PlainValue> {
  return new Map(pairs.map(([key, value]) => [key, valueOf(value)]))
}

function valueOf(value: FlatValue): PlainValue {
  if (value === null || typeof value !== 'object') return value
  return 'pairs' in value ? mapOf(value) : value.map(valueOf)
}

/** The message as it goes to the page. */
export function flattened(message: FromGraph): FlatFromGraph {
  return message.kind === 'batch' ? { ...message, buffer: new Uint8Array(message.buffer) } : message
}
