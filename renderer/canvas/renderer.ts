import type { Box, Point } from '../../graph/layout/extent.ts'
import type { ElementKey, NodeKey, RelationshipKey } from '../../graph/view/view.ts'
import type { Camera } from '../store/app-state.ts'
import type { EdgeCurve } from './edge-curve.ts'
import type { Look } from './look.ts'
import type { EdgeSpot } from './overlay/frame.ts'
import type { Scene } from './scene.ts'

/** A rectangle in CSS pixels of the window; `x` and `y` are its middle. */
export interface ScreenBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a node is on screen; `caption` is null while its caption yields to a more important one. */
export interface NodeOnScreen extends ScreenBox {
  readonly caption: ScreenBox | null
}

/** What is drawn and where, in canvas units: enough to draw it elsewhere. */
export interface DrawnScene {
  readonly scene: Scene
  readonly zoom: number
  placeOf(key: NodeKey): Point | undefined
  /** Null while it has not been worked out. */
  edgeSpot(key: RelationshipKey): EdgeSpot | null
  curveOf(key: RelationshipKey): EdgeCurve | null
}

/** What the user does on the canvas, in terms of what is drawn there. Coordinates are CSS pixels of the window. */
export interface CanvasListener {
  /** A click; `keys` is empty on empty canvas, and holds every relationship of a bundle. */
  picked(keys: readonly ElementKey[], adding: boolean): void
  /** A double click on a node. */
  opened(key: NodeKey): void
  /** Nodes are held by the pointer: `moved` follows if they are dragged. */
  held(): void
  /** Nodes were dragged to new places. */
  moved(places: ReadonlyMap<NodeKey, Point>): void
  /** A line was drawn round something; its corners. */
  lassoed(corners: readonly Point[], adding: boolean): void
  /** A click on the badge that says how many neighbours of a node are not shown. */
  badgePicked(key: NodeKey, x: number, y: number): void
  contextAsked(keys: readonly ElementKey[], x: number, y: number): void
  /** The user panned or zoomed. */
  cameraTouched(): void
  /** Something begins to move, the camera included. */
  stirred(): void
  /** Nothing moves any more: places on screen hold. */
  rested(): void
}

/**
 * What draws scenes and tells what the user does to them. cytoscape stands behind it; another renderer, for more
 * than cytoscape can move, would stand beside it.
 */
export interface CanvasRenderer {
  /** Draws the difference to the scene before; nodes glide to new places in `milliseconds`. */
  draw(scene: Scene, milliseconds: number): void
  select(keys: ReadonlySet<ElementKey>): void
  /** Lights these and dims the rest; an empty set lights everything. */
  highlight(keys: ReadonlySet<ElementKey>): void
  /** Shows where the keyboard is. */
  focus(key: ElementKey | null): void
  restyle(look: Look): void
  camera(): Camera
  setCamera(camera: Camera, milliseconds: number): void
  /** The camera that shows these nodes, or all; null when there are none. */
  cameraFor(keys: readonly NodeKey[] | null): Camera | null
  /** The camera that brings these nodes into sight without zooming in; null when they are, or there are none. */
  cameraShowing(keys: readonly NodeKey[]): Camera | null
  /** The room for the canvas has changed. */
  resized(): void
  panBy(x: number, y: number): void
  /** Zooms round the middle of the canvas. */
  zoomBy(factor: number): void
  onScreen(): ReadonlyMap<NodeKey, NodeOnScreen>
  /** The middle of a line on screen. */
  edgeOnScreen(key: ElementKey): Point | null
  /** The part of the plane that is in view and no panel stands on, in canvas units. */
  visible(): Box
  drawn(): DrawnScene
  /** When the picture that is seen was painted, on the clock of `performance.now()`. */
  paintedAt(): number
  destroy(): void
}

export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 4
