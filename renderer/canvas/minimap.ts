import { type Box, type Point, unionOf } from '../../graph/layout/extent.ts'
import { colourOf } from './palette.ts'
import type { Look } from './look.ts'
import { cameraOver, type MapFit, mapFit, seenOnMap } from './minimap-math.ts'
import type { CanvasRenderer } from './renderer.ts'
import { EMPTY_SCENE, type Scene, type SceneNode } from './scene.ts'
import './minimap.css'

const SIZE = { width: 184, height: 120 } as const
/** Pixels of the map round what is drawn. */
const ROOM = 8
/** A canvas smaller than this has no room for a map of itself. */
const LEAST = { width: 520, height: 320 } as const

/**
 * The whole picture, small, with a frame round the part that is in view; the frame can be dragged. The picture is
 * drawn anew only when everything rests after a change; while the camera moves, only the frame does. Hidden while
 * everything is in view.
 */
export class Minimap {
  readonly #element = document.createElement('div')
  readonly #picture = document.createElement('canvas')
  readonly #frame = document.createElement('div')
  readonly #host: HTMLElement
  readonly #renderer: CanvasRenderer
  readonly #touched: () => void
  #look: Look
  #scene: Scene = EMPTY_SCENE
  #box: Box | null = null
  #fit: MapFit | null = null
  #wanted = true
  #stale = false
  #request = 0

  /** `touched` is called when the user moves the camera from here. */
  constructor(host: HTMLElement, renderer: CanvasRenderer, look: Look, touched: () => void) {
    this.#host = host
    this.#renderer = renderer
    this.#look = look
    this.#touched = touched
    this.#element.className = 'minimap'
    this.#element.setAttribute('role', 'img')
    this.#element.setAttribute('aria-label', 'Minimap')
    this.#element.hidden = true
    this.#frame.className = 'minimap-frame'
    this.#element.append(this.#picture, this.#frame)
    this.#element.addEventListener('pointerdown', this.#pressed)
    host.append(this.#element)
  }

  /** Takes in what is drawn; it is shown when everything rests. */
  draw(scene: Scene): void {
    this.#scene = scene
    this.#box = unionOf([...scene.nodes.values()].map(bodyOf))
    this.#stale = true
  }

  restyle(look: Look): void {
    this.#look = look
    this.#stale = true
    this.rested()
  }

  /** Whether there is to be one. */
  want(wanted: boolean): void {
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.rested()
  }

  /** Something moves: the frame follows the camera until it rests. */
  stirred(): void {
    if (this.#element.hidden || this.#request !== 0) return
    const follow = () => {
      this.#placeFrame()
      this.#request = requestAnimationFrame(follow)
    }
    this.#request = requestAnimationFrame(follow)
  }

  rested(): void {
    cancelAnimationFrame(this.#request)
    this.#request = 0
    const shown = this.#wanted && this.#hasRoom() && !this.#isAllInView()
    if (this.#element.hidden === shown) this.#element.hidden = !shown
    if (!shown) return
    if (this.#stale) this.#drawPicture()
    this.#placeFrame()
  }

  destroy(): void {
    cancelAnimationFrame(this.#request)
    this.#element.remove()
  }

  #hasRoom(): boolean {
    const { clientWidth, clientHeight } = this.#host
    return clientWidth >= LEAST.width && clientHeight >= LEAST.height
  }

  #isAllInView(): boolean {
    if (!this.#box) return true
    const { left, right, top, bottom } = this.#renderer.visible()
    const box = this.#box
    return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom
  }

  #placeFrame(): void {
    if (!this.#fit) return
    const { left, top, right, bottom } = seenOnMap(this.#fit, this.#renderer.camera(), this.#canvasSize())
    const { style } = this.#frame
    style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`
    style.width = `${(right - left).toFixed(1)}px`
    style.height = `${(bottom - top).toFixed(1)}px`
  }

  #canvasSize() {
    return { width: this.#host.clientWidth, height: this.#host.clientHeight }
  }

  #drawPicture(): void {
    this.#stale = false
    const fit = mapFit(this.#box!, SIZE, ROOM)
    this.#fit = fit
    const ratio = devicePixelRatio
    this.#picture.width = SIZE.width * ratio
    this.#picture.height = SIZE.height * ratio
    const context = this.#picture.getContext('2d')!
    context.scale(ratio, ratio)
    drawMap(context, this.#scene, fit, this.#look)
  }

  /** A press in the frame takes hold of it; elsewhere the frame comes there first. */
  readonly #pressed = (event: PointerEvent): void => {
    if (event.button !== 0 || !this.#fit) return
    event.preventDefault()
    event.stopPropagation()
    const seen = seenOnMap(this.#fit, this.#renderer.camera(), this.#canvasSize())
    const at = this.#placeOf(event)
    const middle = { x: (seen.left + seen.right) / 2, y: (seen.top + seen.bottom) / 2 }
    const held = at.x >= seen.left && at.x <= seen.right && at.y >= seen.top && at.y <= seen.bottom
    const offset = held ? { x: middle.x - at.x, y: middle.y - at.y } : { x: 0, y: 0 }
    const look = (place: Point) => this.#lookAt({ x: place.x + offset.x, y: place.y + offset.y })
    if (!held) look(at)
    const ending = new AbortController()
    const { signal } = ending
    this.#element.setPointerCapture(event.pointerId)
    this.#element.addEventListener('pointermove', moved => look(this.#placeOf(moved)), { signal })
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.#element.addEventListener(end, () => ending.abort(), { signal })
  }

  #placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.#picture.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  #lookAt(place: Point): void {
    this.#touched()
    const { zoom } = this.#renderer.camera()
    this.#renderer.setCamera(cameraOver(this.#fit!, place, zoom, this.#canvasSize()), 0)
  }
}

function bodyOf({ x, y, size }: SceneNode): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 }
}

/** Lines and, over them, each node as a dot of its colour. */
function drawMap(
  context: CanvasRenderingContext2D,
  { nodes, edges }: Scene,
  { scale, x, y }: MapFit,
  look: Look,
): void {
  context.beginPath()
  for (const { source, target } of edges.values()) {
    const from = nodes.get(source)
    const to = nodes.get(target)
    if (!from || !to) continue
    context.moveTo(from.x * scale + x, from.y * scale + y)
    context.lineTo(to.x * scale + x, to.y * scale + y)
  }
  context.strokeStyle = look.edge
  context.globalAlpha = 0.45
  context.lineWidth = 0.75
  context.stroke()
  for (const { x: left, y: top, size, kind, colour, dimmed } of nodes.values()) {
    context.globalAlpha = dimmed ? 0.3 : 1
    context.fillStyle = kind.outline ? look.dim : colour ? colourOf(colour, look.theme) : kind[look.theme]
    context.beginPath()
    context.arc(left * scale + x, top * scale + y, Math.max(1.5, (size / 2) * scale), 0, 2 * Math.PI)
    context.fill()
  }
}
