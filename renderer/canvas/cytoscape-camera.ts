import type { Core } from 'cytoscape'
import { type Box, boxAt, unionOf } from '../../graph/layout/extent.ts'
import type { Camera } from '../store/app-state.ts'
import { cameraBetween, cameraOn, clampZoom, wheelFactor, zoomedAt } from './camera-math.ts'
import { freeArea } from './free-area.ts'
import { Glide } from './glide.ts'
import { prefersStillness } from './look.ts'
import { nodeExtent } from './measured-caption.ts'
import type { SceneNode } from './scene.ts'

/** Pixels along the sides of the canvas where nothing is put. */
const RIM = 16
/** Fitting never enlarges a small picture beyond this. */
const FIT_ZOOM = 1.25
/** Milliseconds that one step of zooming by key or button takes. */
const ZOOM_STEP = 140

/** What part of the plane is seen: moved by code, in a glide, or by the wheel. */
export class CytoscapeCamera {
  readonly #cy: Core
  readonly #container: HTMLElement
  readonly #wheeled: () => void
  readonly #glide = new Glide()

  /** `wheeled` is called before each turn of the wheel is followed. */
  constructor(cy: Core, container: HTMLElement, wheeled: () => void) {
    this.#cy = cy
    this.#container = container
    this.#wheeled = wheeled
    container.addEventListener('wheel', this.#wheel, { passive: false })
  }

  now(): Camera {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() }
  }

  set(camera: Camera, milliseconds: number): void {
    const from = this.now()
    const to = { ...camera, zoom: clampZoom(camera.zoom) }
    this.#glide.run(prefersStillness() ? 0 : milliseconds, at => {
      const { x, y, zoom } = cameraBetween(from, to, at)
      this.#cy.viewport({ zoom, pan: { x, y } })
    })
  }

  zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#container
    this.set(zoomedAt(this.now(), factor, clientWidth / 2, clientHeight / 2), ZOOM_STEP)
  }

  /** The camera with these nodes in the middle; null when there are none. */
  fitting(nodes: readonly SceneNode[]): Camera | null {
    const box = boxOf(nodes)
    return box && cameraOn(box, freeArea(this.#container), FIT_ZOOM)
  }

  /** The camera that brings these nodes into sight at the zoom there is; null when they are, or there are none. */
  showing(nodes: readonly SceneNode[]): Camera | null {
    const box = boxOf(nodes)
    if (!box) return null
    const view = this.visible()
    const inSight =
      box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom
    return inSight ? null : cameraOn(box, freeArea(this.#container), this.now().zoom)
  }

  /** The part of the plane that is in view and no panel stands on, in canvas units. */
  visible(): Box {
    const { left, right, top, bottom } = freeArea(this.#container)
    const { x, y, zoom } = this.now()
    return {
      left: (left + RIM - x) / zoom,
      right: (right - RIM - x) / zoom,
      top: (top + RIM - y) / zoom,
      bottom: (bottom - RIM - y) / zoom,
    }
  }

  destroy(): void {
    this.#glide.stop()
    this.#container.removeEventListener('wheel', this.#wheel)
  }

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault()
    this.#glide.stop()
    this.#wheeled()
    const { left, top } = this.#container.getBoundingClientRect()
    const at = [event.clientX - left, event.clientY - top] as const
    const { x, y, zoom } = zoomedAt(this.now(), wheelFactor(event), ...at)
    this.#cy.viewport({ zoom, pan: { x, y } })
  }
}

function boxOf(nodes: readonly SceneNode[]): Box | null {
  return unionOf(nodes.map(node => boxAt(node, nodeExtent(node.size, node.caption))))
}
