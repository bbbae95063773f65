/**
 * Every value a query can hold, the same for the embedded graph and for a Neo4j server.
 *
 * A Cypher INTEGER is a `bigint` (64-bit, checked by whoever computes), a FLOAT is a `number`: the two
 * types stay apart as they do in Cypher, where `1` and `1.0` are equal but not the same type.
 * A map is a `Map`, so that keys such as `__proto__` are only data.
 */
import type {
  CypherDate,
  CypherDateTime,
  CypherLocalDateTime,
  CypherLocalTime,
  CypherTime,
  CypherDuration,
} from './temporal.ts'

export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | readonly Value[]
  | CypherMap
  | Temporal
  | Point
  | GraphNode
  | GraphRelationship
  | GraphPath

export type CypherMap = ReadonlyMap<string, Value>

export type Temporal =
  | CypherDate
  | CypherLocalTime
  | CypherTime
  | CypherLocalDateTime
  | CypherDateTime
  | CypherDuration

/** A spatial point. `srid` 7203/9157 are cartesian 2D/3D, 4326/4979 WGS-84 2D/3D. */
export interface Point {
  readonly kind: 'point'
  readonly srid: number
  readonly x: number
  readonly y: number
  readonly z?: number
}

/** A node as a query sees it. `elementId` is its identity within one source. */
export interface GraphNode {
  readonly kind: 'node'
  readonly elementId: string
  readonly labels: readonly string[]
  readonly properties: CypherMap
}

/** A relationship; `startId` and `endId` are the element ids of its two nodes, in its own direction. */
export interface GraphRelationship {
  readonly kind: 'relationship'
  readonly elementId: string
  readonly type: string
  readonly startId: string
  readonly endId: string
  readonly properties: CypherMap
}

/** A path: `nodes.length === relationships.length + 1`; a relationship may be walked against its direction. */
export interface GraphPath {
  readonly kind: 'path'
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}
