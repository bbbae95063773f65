/**
 * What of the drawn picture is looked at. A filter never takes anything off the canvas: it dims or hides what does not
 * pass, and is one entry of the view, so that it is undone, saved and replayed as everything else is.
 */

/** What a node or relationship has to be like. Ranges hold their ends; an end that is null is open. */
export type Condition =
  | { readonly by: 'kind'; readonly labels: readonly string[] }
  | { readonly by: 'type'; readonly types: readonly string[] }
  | { readonly by: 'status'; readonly statuses: readonly string[] }
  | { readonly by: 'stance'; readonly stances: readonly string[] }
  | {
      readonly by: 'number'
      readonly of: 'nodes' | 'relationships'
      readonly key: string
      readonly least: number | null
      readonly most: number | null
    }
  | {
      readonly by: 'text'
      readonly of: 'nodes' | 'relationships'
      readonly key: string
      readonly contains: string
    }
  /** `from` and `to` are ISO 8601 dates or moments; a text that is one counts as well as a temporal value. */
  | {
      readonly by: 'time'
      readonly of: 'nodes' | 'relationships'
      readonly key: string
      readonly from: string | null
      readonly to: string | null
    }
  | { readonly by: 'degree'; readonly least: number | null; readonly most: number | null }
  /** `measure` is the id of a measure that was taken; where it was not, everything passes. */
  | {
      readonly by: 'measure'
      readonly measure: string
      readonly least: number | null
      readonly most: number | null
    }

export interface Filter {
  /** Place in the list. */
  readonly order: number
  readonly on: boolean
  /** Whether what meets the condition passes, or what does not. */
  readonly keep: 'matching' | 'others'
  readonly effect: 'dim' | 'hide'
  readonly condition: Condition
}
