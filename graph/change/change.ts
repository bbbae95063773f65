/**
 * The one form in which a graph changes: a list of operations, each carrying what it takes to undo it.
 * Statements record one, the journal keeps them, undo applies the inverse.
 */
import type { CypherMap, Value } from '../model/value.ts'

/** Operations in the order in which they are applied. */
export type Change = readonly Operation[]

export type Operation =
  | {
      readonly kind: 'add-node' | 'remove-node'
      readonly id: string
      readonly labels: readonly string[]
      readonly properties: CypherMap
    }
  | {
      readonly kind: 'add-relationship' | 'remove-relationship'
      readonly id: string
      readonly type: string
      readonly startId: string
      readonly endId: string
      readonly properties: CypherMap
    }
  | {
      readonly kind: 'set-property'
      readonly entity: 'node' | 'relationship'
      readonly id: string
      readonly key: string
      /** `null` stands for "absent": no property holds null. */
      readonly before: Value
      readonly after: Value
    }
  | {
      readonly kind: 'add-label' | 'remove-label'
      readonly id: string
      readonly label: string
      /** Place among the node's labels, from 0, so that undoing restores their order. */
      readonly position: number
    }
