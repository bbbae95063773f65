/**
 * The tree of operators that a statement is planned into. A row flows from the leaves to the root; every
 * operator writes only slots of its own into it, so that one row can serve a whole pipeline.
 */
import type { StoredNode } from '../../store/stored-node.ts'
import type { StoredRelationship } from '../../store/stored-relationship.ts'
import type { Span } from '../ast.ts'
import type { Accumulator, Evaluate } from '../row.ts'

export type Plan =
  /** The row that the plan was opened with, once. */
  | { readonly kind: 'argument' }
  | NodeScan
  | LabelScan
  | PropertySeek
  | IdSeek
  | BoundRelationship
  | BoundTrail
  | Expand
  | ExpandVariable
  | ShortestPath
  | { readonly kind: 'filter'; readonly input: Plan; readonly predicate: Evaluate }
  | Optional
  | { readonly kind: 'unwind'; readonly input: Plan; readonly list: Evaluate; readonly slot: number }
  | { readonly kind: 'project'; readonly input: Plan; readonly assignments: readonly Assignment[] }
  | Aggregate
  | { readonly kind: 'distinct'; readonly input: Plan; readonly slots: readonly number[] }
  | Sort
  | { readonly kind: 'skip'; readonly input: Plan; readonly count: Evaluate }
  | Limit
  | Union
  | Create
  | Merge
  | SetProperties
  | Delete

/** Every node into `slot`, for each input row. */
export interface NodeScan {
  readonly kind: 'node-scan'
  readonly input: Plan
  readonly slot: number
}

export interface LabelScan {
  readonly kind: 'label-scan'
  readonly input: Plan
  readonly slot: number
  readonly label: string
}

/** Nodes whose property may equal `value`; a filter above decides. */
export interface PropertySeek {
  readonly kind: 'property-seek'
  readonly input: Plan
  readonly slot: number
  readonly key: string
  readonly value: Evaluate
  /** The value is a list, any of whose items may be held. */
  readonly many: boolean
  /** Scanned instead where no index can answer for the value; `null` for all nodes. */
  readonly label: string | null
}

/** The node or relationship with the element id (a string) or id (an integer) that `id` gives, or any of a list. */
export interface IdSeek {
  readonly kind: 'id-seek'
  readonly input: Plan
  readonly slot: number
  readonly entity: 'node' | 'relationship'
  readonly id: Evaluate
  readonly many: boolean
}

/** The two ends of a relationship that an earlier clause bound. */
export interface BoundRelationship {
  readonly kind: 'bound-relationship'
  readonly input: Plan
  readonly relationship: number
  readonly from: End
  readonly to: End
  readonly direction: Direction
  readonly types: TypeSelection
  /** Slots of relationships that it must differ from. */
  readonly unique: readonly number[]
}

/** A variable-length pattern whose relationships an earlier clause bound as a list. */
export interface BoundTrail {
  readonly kind: 'bound-trail'
  readonly input: Plan
  readonly relationships: number
  readonly from: End
  readonly to: End
  readonly direction: Direction
  readonly types: TypeSelection
  readonly unique: readonly number[]
  readonly min: number
  readonly max: number
  readonly hop: ElementTest | null
}

/** One end of a relationship pattern: a slot to write, or to compare with when it is bound. */
export interface End {
  readonly slot: number
  readonly bound: boolean
}

export type Direction = 'out' | 'in' | 'both'

/** Relationship types: a list of names, or a test over all types; both `null` for any. */
export interface TypeSelection {
  readonly names: readonly string[] | null
  readonly test: ((type: string) => boolean) | null
}

/** One hop from the node in `from`; `direction` is seen from there. */
export interface Expand {
  readonly kind: 'expand'
  readonly input: Plan
  readonly from: number
  readonly relationship: number
  readonly to: End
  readonly direction: Direction
  readonly types: TypeSelection
  readonly unique: readonly number[]
}

export interface ExpandVariable {
  readonly kind: 'expand-variable'
  readonly input: Plan
  readonly from: number
  /** Receives the list of relationships, in the pattern's order. */
  readonly relationships: number
  readonly to: End
  readonly direction: Direction
  readonly types: TypeSelection
  readonly unique: readonly number[]
  readonly min: number
  readonly max: number
  /** True when the pattern is walked from its right end. */
  readonly reversed: boolean
  readonly hop: ElementTest | null
}

/** A condition on every single relationship (or node) of a variable-length pattern, which it reads from `slot`. */
export interface ElementTest {
  readonly slot: number
  readonly predicate: Evaluate
}

/** Shortest paths between two bound nodes, by breadth-first search. */
export interface ShortestPath {
  readonly kind: 'shortest-path'
  readonly input: Plan
  readonly search: PathSearch
  readonly relationships: number
  readonly path: number
  /** What the path must satisfy: the shortest of those that do are found, as in Neo4j. */
  readonly predicate: Evaluate | null
}

export interface PathSearch {
  readonly from: number
  readonly to: number
  readonly direction: Direction
  readonly types: TypeSelection
  readonly min: number
  readonly max: number
  readonly all: boolean
  readonly hop: ElementTest | null
  /** On every node, both ends included. */
  readonly visit: ElementTest | null
  readonly span: Span
}

/** Rows of `inner` for each input row, or the row itself with `nulls` set to null where there are none. */
export interface Optional {
  readonly kind: 'optional'
  readonly input: Plan
  readonly inner: Plan
  readonly nulls: readonly number[]
}

export interface Assignment {
  readonly slot: number
  readonly evaluate: Evaluate
}

export interface Aggregate {
  readonly kind: 'aggregate'
  readonly input: Plan
  readonly keys: readonly Assignment[]
  readonly aggregates: readonly AggregateStep[]
}

export interface AggregateStep {
  readonly slot: number
  /** What is fed a row; none for `count(*)`, two for percentiles. */
  readonly value: Evaluate | null
  readonly second: Evaluate | null
  readonly create: () => Accumulator
}

export interface Sort {
  readonly kind: 'sort'
  readonly input: Plan
  readonly by: readonly { readonly evaluate: Evaluate; readonly descending: boolean }[]
  /** How many rows are wanted at most, where a LIMIT (and SKIP) above says so. */
  readonly wanted: Evaluate | null
}

export interface Limit {
  readonly kind: 'limit'
  readonly input: Plan
  readonly count: Evaluate
  /** The input writes: it is asked for a row even where none is wanted, so that the writes happen. */
  readonly inputWrites: boolean
}

export interface Union {
  readonly kind: 'union'
  readonly parts: readonly { readonly plan: Plan; readonly slots: readonly number[] }[]
  /** Where the values of every part go. */
  readonly slots: readonly number[]
}

export interface Create {
  readonly kind: 'create'
  readonly input: Plan
  readonly steps: readonly CreateStep[]
  /** The clause, for errors that it raises. */
  readonly span: Span
}

export type CreateStep =
  | {
      readonly kind: 'create-node'
      readonly slot: number
      readonly labels: readonly string[]
      readonly properties: Evaluate | null
    }
  | {
      readonly kind: 'create-relationship'
      readonly slot: number
      readonly type: string
      readonly start: number
      readonly end: number
      readonly properties: Evaluate | null
    }

export interface Merge {
  readonly kind: 'merge'
  readonly input: Plan
  readonly match: Plan
  readonly create: readonly CreateStep[]
  readonly onMatch: readonly SetStep[]
  readonly onCreate: readonly SetStep[]
  /** Evaluated for a created pattern, whose path no match assembled. */
  readonly paths: readonly Assignment[]
  /** Properties of the pattern: none may be null. */
  readonly properties: readonly Evaluate[]
  readonly span: Span
}

export interface SetProperties {
  readonly kind: 'set'
  readonly input: Plan
  readonly steps: readonly SetStep[]
  readonly span: Span
}

export type SetStep =
  | {
      readonly kind: 'property'
      readonly subject: Evaluate
      readonly key: string
      /** `null` removes the property. */
      readonly value: Evaluate | null
    }
  | {
      readonly kind: 'properties'
      readonly subject: Evaluate
      readonly value: Evaluate
      /** `=` also removes what is not in the value, `+=` does not. */
      readonly replace: boolean
    }
  | {
      readonly kind: 'labels'
      readonly subject: Evaluate
      readonly labels: readonly string[]
      readonly remove: boolean
    }

export interface Delete {
  readonly kind: 'delete'
  readonly input: Plan
  readonly targets: readonly { readonly value: Evaluate; readonly detach: boolean }[]
  readonly span: Span
}

export type StoredEntity = StoredNode | StoredRelationship
