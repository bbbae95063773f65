/**
 * A story as it is kept: scenes over one graph, each with what it draws, what it lights, what is said and what the
 * presenter alone sees. Nodes are named by what stays the same when a case is loaded again: `id:` and the `id`
 * property in a case, `element:` and the element id elsewhere.
 */
import type { Box } from '../layout/extent.ts'
import type { Filter } from '../view/filter.ts'
import type { StyleRule } from '../view/style-rule.ts'

export interface StoryFile {
  readonly format: 'breachgraph-story'
  readonly version: 1
  readonly id: string
  readonly title: string
  /** What it was made on; the id is null for a graph that is no case. */
  readonly case: { readonly id: string | null; readonly title: string }
  /** Begins again after its last scene. */
  readonly loop: boolean
  /** How far it may be passed on, by the Traffic Light Protocol (FIRST, TLP 2.0); null where nobody has said. */
  readonly marking: Marking | null
  readonly scenes: readonly SceneRecord[]
}

/** Scenes that a story holds at most. */
export const MOST_SCENES = 200

export const MARKINGS = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const
export type Marking = (typeof MARKINGS)[number]

export interface SceneRecord {
  readonly id: string
  /** What the room reads, sentence by sentence, each with the ids of the claims it stands on. */
  readonly caption: readonly SentenceRecord[]
  /** What the presenter alone sees. */
  readonly notes: string
  /** How long the presenter means to stay. */
  readonly seconds: number
  readonly nodes: readonly PlacedRecord[]
  /** Aliases drawn as the node they are folded into. */
  readonly folded: readonly (PlacedRecord & { readonly into: string })[]
  /** Nodes that are lit while the rest is dim; empty lights everything. */
  readonly lit: readonly string[]
  /**
   * The relationships that it draws, with the status that each had when the scene was made; without it, all between
   * its nodes. Drawn is always the status that the graph gives now.
   */
  readonly lines?: readonly LineRecord[]
  /** What is looked at and how it looks, as on the canvas that it was taken from. */
  readonly filters?: readonly { readonly id: string; readonly filter: Filter }[]
  readonly styles?: readonly { readonly id: string; readonly rule: StyleRule }[]
  /** The part of the plane that is in view, in canvas units; without it, all that is drawn. */
  readonly frame?: Box
  /** Reached only by a branch: the talk passes it by. */
  readonly aside?: true
  /** Where the talk can go from here when somebody asks. */
  readonly branches?: readonly BranchRecord[]
  /** Ids of the sources that the scene shows. */
  readonly sources?: readonly string[]
}

export interface SentenceRecord {
  readonly text: string
  readonly claims: readonly string[]
}

export interface LineRecord {
  readonly type: string
  readonly start: string
  readonly end: string
  /** A relationship status of the case model; `plain` in a graph without claims. */
  readonly status: string
}

/** A node with its place in canvas units. */
export interface PlacedRecord {
  readonly node: string
  readonly x: number
  readonly y: number
}

export interface BranchRecord {
  /** What somebody might ask. */
  readonly label: string
  /** Id of the scene. */
  readonly scene: string
}
