import type { CypherMap } from '../model/value.ts'
import type { NodeKey, RelationshipKey } from './view.ts'

/** What filters and style rules ask of a node. */
export interface NodeTraits {
  /** The label that it is drawn as. */
  readonly kind: string
  readonly properties: CypherMap
  /** Relationships in the whole graph. */
  readonly relationships: number
  /** Its own if it is a claim, else none. */
  readonly stances: readonly string[]
}

/** What filters and style rules ask of a relationship. */
export interface RelationshipTraits {
  readonly type: string
  readonly status: string
  readonly properties: CypherMap
  /** Of the claims behind it. */
  readonly stances: readonly string[]
}

/** Where filters and style rules read from; undefined is not known. */
export interface TraitSource {
  node(key: NodeKey): NodeTraits | undefined
  relationship(key: RelationshipKey): RelationshipTraits | undefined
  /** What a measure that was taken says of a node. */
  measure(id: string, key: NodeKey): number | undefined
  /** What a measure that divides nodes into groups calls the group of a node; undefined of any other measure. */
  group?(id: string, key: NodeKey): string | undefined
}
