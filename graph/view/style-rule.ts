/**
 * How elements look beyond what their kind and status say. Rules are entries of the view and hold in their order: a
 * later one wins.
 */
import type { Condition, Sort } from './filter.ts'

/** Colours by name; each has a variant for either theme. The first seven are told apart with any eyes. */
export const HUES = [
  'blue',
  'orange',
  'green',
  'pink',
  'yellow',
  'purple',
  'red',
  'indigo',
  'brown',
  'grey',
] as const
export type Hue = (typeof HUES)[number]

/** Steps of a scale of colours, from little to much. */
export const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const
export type Swatch = Hue | (typeof STEPS)[number]

/** Shapes to choose from: those that are told apart at a glance. */
export const SHAPES = [
  'ellipse',
  'hexagon',
  'round-rectangle',
  'diamond',
  'octagon',
  'tag',
  'barrel',
] as const
export type Shape = (typeof SHAPES)[number]

/** What a look can be made to follow. A measure is named by its id. */
export type Follows =
  | { readonly by: 'property'; readonly key: string }
  | { readonly by: 'degree' }
  | { readonly by: 'measure'; readonly measure: string }

export type Appearance =
  /** One look for whatever meets the condition; null leaves that part as it is. */
  | {
      readonly look: 'fixed'
      readonly colour: Hue | null
      readonly shape: Shape | null
      /** Factor of the size that kind and degree give. */
      readonly size: number | null
      /** Width of lines in canvas units. */
      readonly width: number | null
    }
  /** Numbers along a scale, texts by category. */
  | { readonly look: 'colour'; readonly of: Sort; readonly follows: Follows }
  /** Nodes, by a number. */
  | { readonly look: 'size'; readonly follows: Follows }
  /** Relationships, by a number. */
  | { readonly look: 'width'; readonly follows: Follows }
  /** Nodes are called by this property where they have it. */
  | { readonly look: 'caption'; readonly key: string }

export interface StyleRule {
  readonly order: number
  readonly on: boolean
  /** Null for every node and relationship. */
  readonly condition: Condition | null
  readonly appearance: Appearance
}
