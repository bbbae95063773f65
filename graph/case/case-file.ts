/**
 * A case as it is kept and reviewed: sources, entities, relationships between them, and the claims that carry
 * both. `decode` reads it, `to-graph` turns it into nodes and relationships as documented in docs/case-model.md.
 */

export interface CaseFile {
  readonly format: 'breachgraph-case'
  readonly version: 1
  readonly id: string
  readonly title: string
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly EntityRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly relationships: readonly RelationshipRecord[]
  /** Sentences of the sources that no claim covers, each with the reason. */
  readonly leftOut: readonly LeftOutRecord[]
  readonly opening: {
    readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  } | null
}

export interface SourceRecord {
  readonly id: string
  readonly title: string
  /** Entity id of the publisher. */
  readonly publisher: string
  /** ISO date. */
  readonly published: string
  readonly dateBasis: 'external'
  /** Name of the file under `sources/` that the lines refer to. */
  readonly file: string
}

export interface EntityRecord {
  readonly id: string
  readonly name: string
  /** Kind labels, the one that the picture shows first. `Entity` is added on load. */
  readonly kinds: readonly string[]
}

export type Stance =
  | 'observed'
  | 'reported'
  | 'stated'
  | 'assessed'
  | 'alleged'
  | 'denied'
  | 'declined'
  | 'no-reply'
  | 'not-known'
  | 'hypothetical'
  | 'speculated'

/**
 * An interval. Both ends are ISO text as precise as the source gives: `2014`, `2014-04`, `2014-04-30` or, local to
 * `zone`, `2025-01-20T07:40`. A month or year stands for its first day in `earliest`, for its last in `latest`.
 */
export interface TimeRange {
  readonly earliest: string
  readonly latest: string
  readonly precision: 'minute' | 'day' | 'month' | 'year'
  readonly zone?: string
}

export interface ClaimRecord {
  readonly id: string
  /** In our own words. */
  readonly text: string
  readonly stance: Stance
  readonly polarity: 'positive' | 'negative'
  readonly source: string
  /** Line of the source's file, and the n-th non-empty line. Both count from 1. */
  readonly line: number
  readonly paragraph: number
  readonly medium: 'article' | 'tweet' | 'email' | 'interview' | 'filing' | 'portal' | 'screenshot'
  /** Entity ids. */
  readonly statedBy: string
  readonly about: readonly string[]
  readonly attributesTo?: readonly string[]
  readonly via?: readonly string[]
  readonly asked?: readonly string[]
  /** Claim ids. */
  readonly contradicts?: readonly string[]
  readonly inTensionWith?: readonly string[]
  readonly quantity?: number
  readonly quantityMax?: number
  readonly unit?: string
  readonly scope?: string
  /** Says something of a private person's life: stays the text of this claim, behind no relationship. */
  readonly private?: true
  readonly said?: TimeRange
  readonly happened?: TimeRange
  readonly dateBasis: 'stated' | 'derived' | 'external' | 'none'
}

export interface RelationshipRecord {
  readonly type: string
  readonly start: string
  readonly end: string
  /** Claim ids. */
  readonly claims: readonly string[]
  /** Computed from the claims (status.ts). A file may leave it out; what it says must be what is computed. */
  readonly status: RelationshipStatus
}

export type RelationshipStatus =
  | 'disputed'
  | 'denied'
  | 'corroborated'
  | 'single-source'
  | 'alleged'
  | 'speculated'
  | 'hypothetical'
  | 'unknown'

export interface LeftOutRecord {
  readonly source: string
  readonly line: number
  /** The first few words of the sentence, enough to find it. */
  readonly starts: string
  readonly reason: string
}
