import type { Point } from '../../../graph/layout/extent.ts'
import { type ElementKey, isNodeKey, type NodeKey, type RelationshipKey } from '../../../graph/view/view.ts'
import type { Look } from '../look.ts'
import type { Scene } from '../scene.ts'
import type { CompareMark } from './compare-marks.ts'

/** The middle of a line in canvas units, its direction there in radians, and its length. */
export interface EdgeSpot extends Point {
  readonly angle: number
  readonly length: number
}

/** What the overlay is drawn from. Places are in canvas units; `zoom` and the pan take them to pixels. */
export interface Frame {
  readonly scene: Scene
  readonly look: Look
  readonly zoom: number
  readonly panX: number
  readonly panY: number
  /** Lines are not drawn now: what sits on them is not either. */
  readonly linesHidden: boolean
  readonly selection: ReadonlySet<ElementKey>
  /** What is lit, the rest being dim; null while nothing is. */
  readonly lit: ReadonlySet<ElementKey> | null
  readonly hovered: ElementKey | null
  readonly focused: ElementKey | null
  /** What is on one of two compared canvases alone; empty while none are compared. */
  readonly marks: ReadonlyMap<ElementKey, CompareMark>
  placeOf(key: NodeKey): Point | undefined
  edgeSpot(key: RelationshipKey): EdgeSpot | null
}

/** How strongly something is drawn: faint when a filter dims it, dim while others are lit. */
export function strengthOf({ scene, lit }: Frame, key: ElementKey): number {
  const drawn = isNodeKey(key) ? scene.nodes.get(key) : scene.edges.get(key as RelationshipKey)
  if (drawn?.dimmed) return 0.3
  return lit === null || lit.has(key) ? 1 : 0.25
}
