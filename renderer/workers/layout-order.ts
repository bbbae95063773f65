import type { Arrangement } from '../../graph/layout/arrange.ts'
import type { Point } from '../../graph/layout/extent.ts'

/** What the page asks of the layout worker. */
export type LayoutOrder = Arrangement

/** How much of it is done, from 0 to 1, or the places. */
export type LayoutAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly places: ReadonlyMap<string, Point> }
