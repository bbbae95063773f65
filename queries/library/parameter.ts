import type { PlainValue } from '../protocol.ts'

const PARAMETER_TYPES = ['string', 'integer', 'float', 'boolean'] as const
type ParameterType = (typeof PARAMETER_TYPES)[number]

export interface LibraryParameter {
  readonly name: string
  readonly type: ParameterType
  /** A bigint for an integer; null where the query runs without a value. */
  readonly default: PlainValue
  readonly meaning: string
}

const SHAPE = /^([\p{L}_][\p{L}\p{N}_]*)\s+([a-z]+)\s*=\s*("(?:\\.|[^"\\])*"|.+?)\s+—\s+(.+)$/u

/** Reads `name type = default — meaning`; `fail` says of the file what is wrong. */
export function readParameter(text: string, fail: (what: string) => never): LibraryParameter {
  const [, name, typeName, json, meaning] =
    SHAPE.exec(text) ?? fail(`has a parameter that is not "name type = default — meaning": ${text}`)
  const type =
    PARAMETER_TYPES.find(known => known === typeName) ??
    fail(`gives ${name} the type "${typeName}", not one of ${PARAMETER_TYPES.join(', ')}`)
  const value = readDefault(type, json!)
  if (value === undefined) fail(`gives ${name} the default ${json}, which is no JSON ${type}`)
  return { name: name!, type, default: value!, meaning: meaning! }
}

function readDefault(type: ParameterType, json: string): PlainValue | undefined {
  if (json === 'null') return null
  if (type === 'integer') return /^-?\d+$/.test(json) ? BigInt(json) : undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  if (typeof value === 'number') return type === 'float' ? value : undefined
  if (typeof value === 'string') return type === 'string' ? value : undefined
  return typeof value === 'boolean' && type === 'boolean' ? value : undefined
}
