import type { Box, Point } from '../../graph/layout/extent.ts'
import { type ElementKey, isNodeKey, type NodeKey } from '../../graph/view/view.ts'
import { type Camera, useApp } from '../store/app-state.ts'
import { pageGraph } from '../store/page-graph.ts'
import type { CanvasRenderer, DrawnScene } from './renderer.ts'

/** Milliseconds in which the camera goes where it was sent. */
const MOTION = 220

let renderer: CanvasRenderer | null = null

/** The canvas that is on the page says so here, and takes it back when it goes. */
export function setRenderer(canvas: CanvasRenderer | null): void {
  renderer = canvas
}

/** Shows everything that is drawn. */
export function fitAll(): void {
  fit(null)
}

/** Shows what is selected as large as it fits. */
export function fitSelection(): void {
  fit(nodesOf([...useApp.getState().selection]))
}

/** Sends the camera there; without one, everything is shown. */
export function showCamera(camera: Camera | null): void {
  afterDraw(canvas => camera ?? canvas.cameraFor(null))
}

function fit(keys: readonly NodeKey[] | null): void {
  afterDraw(canvas => canvas.cameraFor(keys))
}

/** Brings these into sight; the camera stays where it is when they are. */
export function bringIntoView(keys: readonly ElementKey[]): void {
  afterDraw(canvas => canvas.cameraShowing(nodesOf(keys)))
}

/** Sends the camera where it belongs once the step that was just taken is drawn. */
function afterDraw(cameraIn: (canvas: CanvasRenderer) => Camera | null): void {
  requestAnimationFrame(() => {
    const camera = renderer && cameraIn(renderer)
    if (camera) renderer!.setCamera(camera, MOTION)
  })
}

function nodesOf(keys: readonly ElementKey[]): NodeKey[] {
  return keys.flatMap(key => {
    if (isNodeKey(key)) return [key]
    const ends = pageGraph.ends(key)
    return ends ? [ends.start, ends.end] : []
  })
}

export function zoomIn(): void {
  renderer?.zoomBy(1.25)
}

export function zoomOut(): void {
  renderer?.zoomBy(0.8)
}

/** The middle of a node on screen, in pixels of the window; null when it is not drawn. */
export function nodeOnCanvas(key: NodeKey): Point | null {
  return renderer?.onScreen().get(key) ?? null
}

/** The part of the plane in view; null while there is no canvas. */
export function visibleBox(): Box | null {
  return renderer?.visible() ?? null
}

/** What is on the canvas, to be drawn elsewhere; null while there is no canvas. */
export function drawnScene(): DrawnScene | null {
  return renderer?.drawn() ?? null
}

/** The middle of what is in view, in canvas units. */
export function canvasMiddle(): Point {
  const box = visibleBox()
  return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : { x: 0, y: 0 }
}
