import type { NumberClass } from './number-classes.ts'
import type { Shape, Swatch } from './style-rule.ts'
import type { ElementKey } from './view.ts'

/** How one element differs from what its kind and status say; a part that is missing does not. */
export interface ElementLook {
  readonly colour?: Swatch
  readonly shape?: Shape
  /** Factor of the size of a node. */
  readonly factor?: number
  /** Side of a node in canvas units. */
  readonly side?: number
  /** Width of a line in canvas units. */
  readonly width?: number
  readonly caption?: string
}

/** Elements that a rule gives one look, and what they have in common. */
export interface LookGroup {
  readonly mark: Mark
  readonly look: ElementLook
  readonly keys: readonly ElementKey[]
}

/**
 * What the elements of a group have in common: numbers of one class, one text, any of the rarer texts, or that one
 * fixed look or caption was given to them.
 */
export type Mark = NumberClass | { readonly text: string } | 'others' | 'fixed' | 'caption'
