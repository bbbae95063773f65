/**
 * An attack as a chain: what was done, by whom, to whom and to which data, in lanes by phase. A step is one
 * relationship or one dated claim of the graph; nothing in it is anybody's but the case's.
 */
import type { RelationshipStatus } from '../case/case-file.ts'
import type { GraphNode, GraphRelationship } from '../model/value.ts'
import type { Phase } from './phases.ts'

/** What a chain is made of, read out of a graph. */
export interface ChainFacts {
  /** Both ends of every line are among them. */
  readonly nodes: readonly GraphNode[]
  readonly lines: readonly GraphRelationship[]
  readonly claims: readonly ChainClaim[]
}

export interface ChainClaim {
  readonly node: GraphNode
  readonly speaker: GraphNode | null
  readonly source: GraphNode | null
  /** Element ids of what it is about. */
  readonly about: readonly string[]
}

export interface Chain {
  readonly incidents: readonly ChainIncident[]
  readonly lanes: readonly Lane[]
  /** Steps that are not shown: they are about somebody whose private life claims speak of. */
  readonly withheld: number
}

export interface ChainIncident {
  readonly node: GraphNode
  /** Element id of the incident that it is part of. */
  readonly whole: string | null
  /** Claims about it that stand behind no step. */
  readonly loose: number
}

/** Steps of one phase, the earliest first and those that nobody dates last. */
export interface Lane {
  readonly phase: Phase
  readonly steps: readonly ChainStep[]
}

export interface ChainStep {
  /** Element id of the relationship or of the claim. */
  readonly id: string
  /** Element ids of the incidents that it belongs to. */
  readonly incidents: readonly string[]
  /** What the step is: a line of the graph, or null where a claim alone tells of it. */
  readonly line: GraphRelationship | null
  /** The two nodes that the line joins; of a claim, the incidents that it is about. */
  readonly ends: readonly GraphNode[]
  /** Who did it; nobody where nobody is named. */
  readonly doers: readonly Doer[]
  /** What was used, where the graph files it under a tactic. */
  readonly technique: GraphNode | null
  readonly targets: readonly Target[]
  readonly data: readonly GraphNode[]
  /** What the graph says of the line; of a claim, what it comes to by itself. */
  readonly status: RelationshipStatus
  /** Behind it, the firmest first; never those about a private person. */
  readonly claims: readonly ChainClaim[]
  /** The claim whose date it bears, the earliest that any of them gives; null where none does. */
  readonly dated: ChainClaim | null
  /** Further tactics that its technique is filed under, by their titles. */
  readonly alsoUnder: readonly string[]
}

export interface Doer {
  readonly node: GraphNode
  /** The line that names it as the one behind the incident; null where the step is its own act. */
  readonly named: GraphRelationship | null
}

export interface Target {
  readonly node: GraphNode
  /** The line by which the step's data is its own; null where the step leads to it. */
  readonly owner: GraphRelationship | null
}
