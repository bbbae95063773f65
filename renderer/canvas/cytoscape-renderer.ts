import cytoscape from 'cytoscape'
import { type Box, boxAt, type Point, unionOf } from '../../graph/layout/extent.ts'
import {
  type ElementKey,
  isNodeKey,
  isRelationshipKey,
  type NodeKey,
  type RelationshipKey,
} from '../../graph/view/view.ts'
import { LIMITS } from '../limits.ts'
import type { Camera } from '../store/app-state.ts'
import { cameraBetween, cameraOn, clampZoom, wheelFactor, zoomedAt } from './camera-math.ts'
import { freeArea } from './free-area.ts'
import { edgeData, nodeData, styleSheet } from './cytoscape-style.ts'
import { listenToCytoscape } from './cytoscape-input.ts'
import { Glide } from './glide.ts'
import { drawnAmong, neighbourhoodOf } from './lighting.ts'
import { type Look, prefersStillness } from './look.ts'
import { nodeExtent } from './measured-caption.ts'
import { spotOn } from './edge-spot.ts'
import type { EdgeSpot, Frame } from './overlay/frame.ts'
import { Overlay } from './overlay/overlay.ts'
import {
  type CanvasListener,
  type CanvasRenderer,
  MAX_ZOOM,
  MIN_ZOOM,
  type NodeOnScreen,
} from './renderer.ts'
import { EMPTY_SCENE, type Scene, type SceneEdge, type SceneNode } from './scene.ts'

/** What of cytoscape's own renderer is set while it runs; its options can only be given at the start. */
interface DrawingSwitches {
  hideEdgesOnViewport: boolean
  data: { wheelZooming: boolean }
  hoverData: { dragging: boolean }
}

/** Milliseconds without a frame after which the canvas is at rest. */
const REST = 90
/** Pixels along the sides of the canvas where nothing is put. */
const RIM = 16
/** Fitting never enlarges a small picture beyond this. */
const FIT_ZOOM = 1.25

/** Draws scenes with cytoscape, and captions, types, marks and badges on an overlay of our own. */
export class CytoscapeRenderer implements CanvasRenderer {
  readonly #cy: cytoscape.Core
  readonly #container: HTMLElement
  readonly #overlay: Overlay
  readonly #listener: CanvasListener
  readonly #glide = new Glide()
  readonly #cameraGlide = new Glide()
  #scene: Scene = EMPTY_SCENE
  #look: Look
  #selection: ReadonlySet<ElementKey> = new Set()
  #highlighted: ReadonlySet<ElementKey> = new Set()
  #hovered: ElementKey | null = null
  #focused: ElementKey | null = null
  #lit: ReadonlySet<ElementKey> | null = null
  #restTimer = 0
  #wheelTimer = 0
  #paintedAt = 0
  #overlayFrame = 0
  readonly #spots = new Map<RelationshipKey, EdgeSpot | null>()

  constructor(container: HTMLElement, look: Look, listener: CanvasListener) {
    this.#container = container
    this.#look = look
    this.#listener = listener
    const graph = document.createElement('div')
    graph.className = 'canvas-graph'
    container.append(graph)
    this.#cy = cytoscape({
      container: graph,
      style: styleSheet(look),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      userZoomingEnabled: false,
      autounselectify: true,
      boxSelectionEnabled: true,
      selectionType: 'additive',
      hideEdgesOnViewport: false,
    })
    this.#overlay = new Overlay(container)
    this.#cy.on('render', () => this.#painted())
    this.#cy.on('position', 'node', () => this.#moved())
    listenToCytoscape(this.#cy, {
      ...listener,
      keysOf: id => this.#keysOf(id),
      hovered: key => this.#hover(key),
      isSelected: id => this.#selection.has(id as ElementKey),
    })
    container.addEventListener('wheel', this.#wheel, { passive: false })
  }

  draw(scene: Scene, milliseconds: number): void {
    const before = this.#scene
    this.#scene = scene
    this.#glide.finish()
    const fresh: NodeKey[] = []
    const moves: { key: NodeKey; from: Point; to: Point }[] = []
    this.#cy.batch(() => {
      this.#removeGone(before, scene)
      for (const node of scene.nodes.values()) {
        const old = before.nodes.get(node.key)
        if (!old) {
          this.#cy.add({
            group: 'nodes',
            data: { id: node.key, ...nodeData(node, this.#look) },
            position: { x: node.x, y: node.y },
          })
          fresh.push(node.key)
        } else this.#updateNode(old, node, moves, milliseconds)
      }
      this.#drawEdges(before, scene)
    })
    this.#switches().hideEdgesOnViewport = scene.nodes.size > LIMITS.fluidNodes
    if (before.nodes.size > 0 && !prefersStillness()) this.#overlay.glow(fresh)
    if (moves.length > 0) this.#glideNodes(moves, milliseconds)
    this.#changed()
    this.#relight()
  }

  paintedAt(): number {
    return this.#paintedAt
  }

  /** A node's ring is the overlay's: cytoscape would draw the whole picture anew for it. A line is cytoscape's. */
  select(keys: ReadonlySet<ElementKey>): void {
    const lines = [...this.#selection, ...keys].filter(isRelationshipKey)
    this.#selection = keys
    this.#cy.batch(() => {
      for (const key of lines) {
        const line = this.#element(key)
        if (line) giveClass(line, 'selected', keys.has(key))
      }
    })
    this.#overlay.invalidate()
    this.#redrawOverlay()
  }

  highlight(keys: ReadonlySet<ElementKey>): void {
    this.#highlighted = keys
    this.#relight()
  }

  focus(key: ElementKey | null): void {
    this.#focused = key
    this.#repaint()
  }

  restyle(look: Look): void {
    this.#look = look
    this.#cy.batch(() => {
      for (const node of this.#scene.nodes.values())
        this.#cy.getElementById(node.key).data(nodeData(node, look))
      for (const edge of this.#scene.edges.values())
        this.#cy.getElementById(edge.key).data(edgeData(edge, look))
    })
    this.#cy.style(styleSheet(look))
    this.#repaint()
  }

  camera(): Camera {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() }
  }

  setCamera(camera: Camera, milliseconds: number): void {
    const from = this.camera()
    const to = { ...camera, zoom: clampZoom(camera.zoom) }
    this.#cameraGlide.run(prefersStillness() ? 0 : milliseconds, at => {
      const { x, y, zoom } = cameraBetween(from, to, at)
      this.#cy.viewport({ zoom, pan: { x, y } })
    })
  }

  cameraFor(keys: readonly NodeKey[] | null): Camera | null {
    const box = this.#boxOf(keys ?? [...this.#scene.nodes.keys()])
    return box && cameraOn(box, freeArea(this.#container), FIT_ZOOM)
  }

  cameraShowing(keys: readonly NodeKey[]): Camera | null {
    const box = this.#boxOf(keys)
    const view = this.visible()
    if (!box) return null
    const inSight =
      box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom
    return inSight ? null : cameraOn(box, freeArea(this.#container), this.camera().zoom)
  }

  resized(): void {
    this.#cy.resize()
    this.#changed()
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y })
  }

  zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#container
    this.setCamera(zoomedAt(this.camera(), factor, clientWidth / 2, clientHeight / 2), 140)
  }

  onScreen(): ReadonlyMap<NodeKey, NodeOnScreen> {
    const { left, top } = this.#container.getBoundingClientRect()
    const { x: panX, y: panY, zoom } = this.camera()
    const captions = this.#overlay.captions()
    const result = new Map<NodeKey, NodeOnScreen>()
    for (const { key, size } of this.#scene.nodes.values()) {
      const place = this.#cy.getElementById(key).position()
      const caption = captions.get(key)?.box
      result.set(key, {
        x: left + place.x * zoom + panX,
        y: top + place.y * zoom + panY,
        width: size * zoom,
        height: size * zoom,
        caption: caption
          ? {
              x: left + panX + (caption.left + caption.right) / 2,
              y: top + panY + (caption.top + caption.bottom) / 2,
              width: caption.right - caption.left,
              height: caption.bottom - caption.top,
            }
          : null,
      })
    }
    return result
  }

  edgeOnScreen(key: ElementKey): Point | null {
    const edge = isNodeKey(key) ? undefined : this.#scene.edges.get(key as RelationshipKey)
    const spot = edge && this.#spotOf(edge.key)
    if (!spot) return null
    const { left, top } = this.#container.getBoundingClientRect()
    const { x, y, zoom } = this.camera()
    return { x: left + spot.x * zoom + x, y: top + spot.y * zoom + y }
  }

  visible(): Box {
    const { left, right, top, bottom } = freeArea(this.#container)
    const { x, y, zoom } = this.camera()
    return {
      left: (left + RIM - x) / zoom,
      right: (right - RIM - x) / zoom,
      top: (top + RIM - y) / zoom,
      bottom: (bottom - RIM - y) / zoom,
    }
  }

  destroy(): void {
    this.#glide.stop()
    this.#cameraGlide.stop()
    clearTimeout(this.#restTimer)
    clearTimeout(this.#wheelTimer)
    cancelAnimationFrame(this.#overlayFrame)
    this.#container.removeEventListener('wheel', this.#wheel)
    this.#cy.destroy()
    this.#overlay.destroy()
    this.#container.replaceChildren()
  }

  #boxOf(keys: readonly NodeKey[]): Box | null {
    const nodes = keys.flatMap(key => this.#scene.nodes.get(key) ?? [])
    return unionOf(nodes.map(node => boxAt(node, nodeExtent(node.size, node.caption))))
  }

  #removeGone(before: Scene, scene: Scene): void {
    for (const [key, edge] of before.edges)
      if (!keeps(scene.edges.get(key), edge)) this.#element(key)?.remove()
    for (const key of before.nodes.keys()) if (!scene.nodes.has(key)) this.#element(key)?.remove()
  }

  #updateNode(
    old: SceneNode,
    node: SceneNode,
    moves: { key: NodeKey; from: Point; to: Point }[],
    milliseconds: number,
  ): void {
    const element = this.#cy.getElementById(node.key)
    if (old.size !== node.size || old.kind !== node.kind || old.folded !== node.folded) {
      element.data(nodeData(node, this.#look))
    }
    const from = element.position()
    if (from.x === node.x && from.y === node.y) return
    if (milliseconds > 0) moves.push({ key: node.key, from: { ...from }, to: { x: node.x, y: node.y } })
    else element.position({ x: node.x, y: node.y })
  }

  #drawEdges(before: Scene, scene: Scene): void {
    for (const edge of scene.edges.values()) {
      if (keeps(before.edges.get(edge.key), edge)) continue
      const { key: id, source, target } = edge
      this.#cy.add({ group: 'edges', data: { id, source, target, ...edgeData(edge, this.#look) } })
      if (this.#selection.has(id)) this.#element(id)?.addClass('selected')
    }
  }

  #glideNodes(moves: readonly { key: NodeKey; from: Point; to: Point }[], milliseconds: number): void {
    this.#glide.run(prefersStillness() ? 0 : milliseconds, at =>
      this.#cy.batch(() => {
        for (const { key, from, to } of moves) {
          this.#cy
            .getElementById(key)
            .position({ x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at })
        }
      }),
    )
  }

  #hover(key: ElementKey | null): void {
    this.#hovered = key
    this.#container.style.cursor = key ? 'pointer' : ''
    this.#relight()
  }

  /** The pointer lights what is round it; without it, what was asked to be lit from elsewhere is. */
  #relight(): void {
    const lit = this.#hovered
      ? neighbourhoodOf(this.#scene, this.#hovered)
      : drawnAmong(this.#scene, this.#highlighted)
    const before = this.#lit
    this.#lit = lit.size > 0 ? lit : null
    if (before === null && this.#lit === null) return
    this.#cy.batch(() => {
      this.#cy.elements().forEach(element => {
        const key = element.id() as ElementKey
        const inLight = this.#lit?.has(key) ?? false
        giveClass(element, 'dimmed', this.#lit !== null && !inLight)
        if (element.isEdge()) giveClass(element, 'lit', this.#hovered !== null && inLight)
      })
    })
    this.#repaint()
  }

  #keysOf(id: string): readonly ElementKey[] {
    return this.#scene.edges.get(id as RelationshipKey)?.keys ?? [id as ElementKey]
  }

  #element(key: ElementKey): cytoscape.CollectionReturnValue | undefined {
    const element = this.#cy.getElementById(key)
    return element.length > 0 ? element : undefined
  }

  /** What is where has changed. */
  #changed(): void {
    this.#moved()
    this.#cy.forceRender()
  }

  /** How it looks has changed, not where it is. */
  #repaint(): void {
    this.#overlay.invalidate()
    this.#cy.forceRender()
  }

  #moved(): void {
    this.#spots.clear()
    this.#overlay.invalidate()
  }

  #painted(): void {
    this.#drawOverlay()
    requestAnimationFrame(now => {
      this.#paintedAt = now
    })
    if (this.#restTimer === 0) this.#listener.stirred()
    clearTimeout(this.#restTimer)
    this.#restTimer = window.setTimeout(() => {
      this.#restTimer = 0
      this.#listener.rested()
    }, REST)
  }

  /** What glows goes on glowing while nothing else moves. */
  #drawOverlay(): void {
    cancelAnimationFrame(this.#overlayFrame)
    if (this.#overlay.draw(this.#frame())) this.#redrawOverlay()
  }

  #redrawOverlay(): void {
    cancelAnimationFrame(this.#overlayFrame)
    this.#overlayFrame = requestAnimationFrame(() => this.#drawOverlay())
  }

  #frame(): Frame {
    const { x, y } = this.#cy.pan()
    const { hideEdgesOnViewport, hoverData, data } = this.#switches()
    return {
      scene: this.#scene,
      look: this.#look,
      zoom: this.#cy.zoom(),
      panX: x,
      panY: y,
      linesHidden: hideEdgesOnViewport && (hoverData.dragging || data.wheelZooming),
      selection: this.#selection,
      lit: this.#lit,
      hovered: this.#hovered,
      focused: this.#focused,
      placeOf: key => this.#element(key)?.position(),
      edgeSpot: key => this.#spotOf(key),
    }
  }

  #spotOf(key: RelationshipKey): EdgeSpot | null {
    const known = this.#spots.get(key)
    if (known !== undefined) return known
    const spot = spotOn(this.#cy.getElementById(key))
    this.#spots.set(key, spot)
    return spot
  }

  readonly #wheel = (event: WheelEvent): void => {
    event.preventDefault()
    this.#cameraGlide.stop()
    this.#listener.cameraTouched()
    const { left, top } = this.#container.getBoundingClientRect()
    const at = [event.clientX - left, event.clientY - top] as const
    const { x, y, zoom } = zoomedAt(this.camera(), wheelFactor(event), ...at)
    const { data } = this.#switches()
    data.wheelZooming = true
    clearTimeout(this.#wheelTimer)
    this.#wheelTimer = window.setTimeout(() => {
      data.wheelZooming = false
      this.#cy.forceRender()
    }, REST)
    this.#cy.viewport({ zoom, pan: { x, y } })
  }

  #switches(): DrawingSwitches {
    return (this.#cy as unknown as { renderer(): DrawingSwitches }).renderer()
  }
}

/** cytoscape styles an element anew whenever it is told of a class, be it the one it has. */
function giveClass(
  element: cytoscape.SingularElementReturnValue | cytoscape.CollectionReturnValue,
  name: string,
  wanted: boolean,
): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
}

/** True when the line on the canvas can stay: it may stand for other relationships now, but looks the same. */
function keeps(a: SceneEdge | undefined, b: SceneEdge): boolean {
  return a !== undefined && a.source === b.source && a.target === b.target && a.status === b.status
}
