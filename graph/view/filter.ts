/**
 * What of the drawn picture is looked at. A filter never takes anything off the canvas: it dims or hides what does not
 * pass, and is one entry of the view, so that it is undone, saved and replayed as everything else is.
 */

/** Which elements a condition on a property speaks of. */
export type Sort = 'nodes' | 'relationships'

/** A range of numbers with its ends in it; an end that is null is open. */
export interface NumberRange {
  readonly least: number | null
  readonly most: number | null
}

/**
 * What a node or relationship has to be like. A condition speaks of some elements only: of nodes, or of what has the
 * property, and leaves all others as they are.
 */
export type Condition =
  /** The kind that nodes are drawn as. */
  | { readonly by: 'kind'; readonly labels: readonly string[] }
  | { readonly by: 'type'; readonly types: readonly string[] }
  | { readonly by: 'status'; readonly statuses: readonly string[] }
  /** Of a claim, or of the claims behind a relationship. */
  | { readonly by: 'stance'; readonly stances: readonly string[] }
  /** A list counts by its length. */
  | ({ readonly by: 'number'; readonly of: Sort; readonly key: string } & NumberRange)
  /** Whatever the case of its letters. */
  | { readonly by: 'text'; readonly of: Sort; readonly key: string; readonly contains: string }
  /** ISO 8601 days or moments; what is a day or year itself meets it when it may lie between. */
  | {
      readonly by: 'time'
      readonly of: Sort
      readonly key: string
      readonly from: string | null
      readonly to: string | null
    }
  /** Relationships in the whole graph. */
  | ({ readonly by: 'degree' } & NumberRange)
  /** `measure` is the id of a measure; it speaks of the nodes that the measure was taken of. */
  | ({ readonly by: 'measure'; readonly measure: string } & NumberRange)

export type Effect = 'dim' | 'hide'

export interface Filter {
  /** Place in the list. */
  readonly order: number
  readonly on: boolean
  /** Whether what meets the condition passes, or what does not. */
  readonly keep: 'matching' | 'others'
  readonly effect: Effect
  readonly condition: Condition
}
