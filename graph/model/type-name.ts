import { isList, kindOf, type Kind } from './kind-of.ts'
import type { Value } from './value.ts'

const names: Readonly<Record<Kind, string>> = {
  null: 'NULL',
  boolean: 'BOOLEAN',
  integer: 'INTEGER',
  float: 'FLOAT',
  string: 'STRING',
  bytes: 'BYTES',
  list: 'LIST',
  map: 'MAP',
  date: 'DATE',
  'local-time': 'LOCAL TIME',
  time: 'ZONED TIME',
  'local-date-time': 'LOCAL DATETIME',
  'date-time': 'ZONED DATETIME',
  duration: 'DURATION',
  point: 'POINT',
  node: 'NODE',
  relationship: 'RELATIONSHIP',
  path: 'PATH',
}

/** Neo4j's order of types inside a union (https://neo4j.com/docs/cypher-manual/5/values-and-types/ordering-equality-comparison/). */
const unionOrder = [
  'NULL',
  'BOOLEAN',
  'STRING',
  'INTEGER',
  'FLOAT',
  'DATE',
  'LOCAL TIME',
  'ZONED TIME',
  'LOCAL DATETIME',
  'ZONED DATETIME',
  'DURATION',
  'POINT',
  'NODE',
  'RELATIONSHIP',
  'MAP',
  'LIST',
  'PATH',
  'BYTES',
]

/** The type of a value as a person reads it in an error: `INTEGER`, `ZONED DATETIME`, `LIST<STRING | NODE>`. */
export function typeName(value: Value): string {
  if (!isList(value)) return names[kindOf(value)]
  const inner = [...new Set(value.map(item => typeName(item)))].sort((a, b) => typeRank(a) - typeRank(b))
  return `LIST<${inner.length === 0 ? 'NOTHING' : inner.join(' | ')}>`
}

/** Where a type's name, with or without what follows it, stands in a union. */
export function typeRank(name: string): number {
  return unionOrder.findIndex(
    type => name === type || name.startsWith(`${type}<`) || name.startsWith(`${type} NOT`),
  )
}
