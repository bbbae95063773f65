/**
 * What is on the canvas, as a value: which nodes and relationships are drawn, where, and what the user has put
 * aside. A view holds keys only; what a node *is* stays in the page's graph store.
 */

import type { Filter } from './filter.ts'
import type { StyleRule } from './style-rule.ts'

/** `n:` or `r:` and an element id, so that a node and a relationship never share a key. */
export type ElementKey = `n:${string}` | `r:${string}`
export type NodeKey = `n:${string}`
export type RelationshipKey = `r:${string}`

export const nodeKey = (elementId: string): NodeKey => `n:${elementId}`
export const relationshipKey = (elementId: string): RelationshipKey => `r:${elementId}`
export const isNodeKey = (key: string): key is NodeKey => key.startsWith('n:')
export const isRelationshipKey = (key: string): key is RelationshipKey => key.startsWith('r:')
export const isElementKey = (key: string): key is ElementKey => isNodeKey(key) || isRelationshipKey(key)
export const elementIdOf = (key: ElementKey): string => key.slice(2)

/** A place in canvas units; a pinned node is left where it is by every layout. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly pinned: boolean
}

/** Which drawn node another is folded into, an alias unless it is of a group, and the place it unfolds to. */
export interface Folded {
  readonly into: NodeKey
  readonly place: Place
  /** The user has put it into a group, which is drawn as one of its nodes. */
  readonly group?: true
  /** How it was folded before what it was folded into was itself put into a group. */
  readonly before?: Folded
}

/** What a step that would have drawn too much did not draw. */
export interface LeftOut {
  /** What they are of, in words, such as `a result`. */
  readonly of: string
  readonly nodes: number
}

export interface View {
  /** Drawn nodes. */
  readonly nodes: ReadonlyMap<NodeKey, Place>
  /** Drawn relationships; both their nodes are in `nodes` (or folded into one that is). */
  readonly relationships: ReadonlyMap<RelationshipKey, true>
  /** Nodes the user has hidden, with the place they come back to. */
  readonly hidden: ReadonlyMap<NodeKey, Place>
  /** Relationships the user has hidden while both their nodes stay. */
  readonly hiddenRelationships: ReadonlyMap<RelationshipKey, true>
  /** Aliases and nodes of groups, folded into the node that stands for them; their relationships are drawn from there. */
  readonly folded: ReadonlyMap<NodeKey, Folded>
  /** Which nodes an expand brought, under the node that was expanded: what collapsing takes away again. */
  readonly expanded: ReadonlyMap<NodeKey, readonly ElementKey[]>
  /** How many neighbours the cap of an expansion left out, under the node that was expanded. */
  readonly capped: ReadonlyMap<NodeKey, number>
  /** What was left out because there was too much to draw, under the Cypher that asked for it. */
  readonly leftOut: ReadonlyMap<string, LeftOut>
  /** What is looked at, under an id of the filter's own. */
  readonly filters: ReadonlyMap<string, Filter>
  /** How it looks beyond kind and status, under an id of the rule's own. */
  readonly styles: ReadonlyMap<string, StyleRule>
}

export const EMPTY_VIEW: View = {
  nodes: new Map(),
  relationships: new Map(),
  hidden: new Map(),
  hiddenRelationships: new Map(),
  folded: new Map(),
  expanded: new Map(),
  capped: new Map(),
  leftOut: new Map(),
  filters: new Map(),
  styles: new Map(),
}
