/**
 * How elements look beyond what their kind and status say. Rules are entries of the view and hold in their order: a
 * later one wins.
 */
import type { Condition } from './filter.ts'

/** What a look can be made to follow: a property, or a measure by its id; `degree` is one that is always there. */
export type Follows =
  | { readonly by: 'property'; readonly key: string }
  | { readonly by: 'measure'; readonly measure: string }

export type Appearance =
  /** One look for whatever meets the condition; null leaves that part as it is. */
  | {
      readonly look: 'fixed'
      readonly colour: string | null
      readonly shape: string | null
      /** Factor of the size that the kind and degree give. */
      readonly size: number | null
      /** Width of lines in canvas units. */
      readonly width: number | null
    }
  /** Node colour, node size or line width that follows a value: numbers along a scale, texts by category. */
  | { readonly look: 'colour' | 'size' | 'width'; readonly follows: Follows }
  /** Nodes are called by this property where they have it. */
  | { readonly look: 'caption'; readonly key: string }

export interface StyleRule {
  readonly order: number
  readonly on: boolean
  /** Null for every node and relationship. */
  readonly condition: Condition | null
  readonly appearance: Appearance
}
