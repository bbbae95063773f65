import cytoscape from 'cytoscape'
import type { Box, Point } from '../../graph/layout/extent.ts'
import {
  type ElementKey,
  isNodeKey,
  isRelationshipKey,
  type NodeKey,
  type RelationshipKey,
} from '../../graph/view/view.ts'
import { LIMITS } from '../limits.ts'
import type { Camera } from '../store/app-state.ts'
import { usePointerTool } from '../store/pointer-tool.ts'
import { CytoscapeCamera } from './cytoscape-camera.ts'
import { listenToCytoscape } from './cytoscape-input.ts'
import { CytoscapeHover } from './cytoscape-hover.ts'
import { CytoscapeLight, giveClass } from './cytoscape-light.ts'
import { CytoscapeScene } from './cytoscape-scene.ts'
import { styleSheet } from './cytoscape-style.ts'
import { curveOf } from './edge-curve.ts'
import { spotOn } from './edge-spot.ts'
import { type Look, prefersStillness } from './look.ts'
import { dropActiveState } from './no-active-state.ts'
import type { CompareMark } from './overlay/compare-marks.ts'
import type { EdgeSpot, Frame } from './overlay/frame.ts'
import { badgeAt } from './overlay/node-signs.ts'
import { Overlay } from './overlay/overlay.ts'
import {
  type CanvasListener,
  type CanvasRenderer,
  type DrawnScene,
  MAX_ZOOM,
  MIN_ZOOM,
  type NodeOnScreen,
} from './renderer.ts'
import { REST, RestWatch } from './rest-watch.ts'
import type { Scene, SceneNode } from './scene.ts'
import { nodesOnWindow, onWindow } from './screen-places.ts'

/** What of cytoscape's own renderer is set while it runs; its options can only be given at the start. */
interface DrawingSwitches {
  hideEdgesOnViewport: boolean
  data: { wheelZooming: boolean }
  hoverData: { dragging: boolean }
}

/** Draws scenes with cytoscape, and captions, types, marks and badges on an overlay of our own. */
export class CytoscapeRenderer implements CanvasRenderer {
  readonly #cy: cytoscape.Core
  readonly #container: HTMLElement
  readonly #drawn: CytoscapeScene
  readonly #camera: CytoscapeCamera
  readonly #overlay: Overlay
  readonly #light: CytoscapeLight
  readonly #hover: CytoscapeHover
  readonly #rest: RestWatch
  readonly #listener: CanvasListener
  #look: Look
  #selection: ReadonlySet<ElementKey> = new Set()
  #focused: ElementKey | null = null
  #wheelTimer = 0
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
      boxSelectionEnabled: false,
      hideEdgesOnViewport: false,
    })
    dropActiveState(this.#cy)
    this.#drawn = new CytoscapeScene(this.#cy, look)
    this.#camera = new CytoscapeCamera(this.#cy, container, () => this.#wheeled())
    this.#light = new CytoscapeLight(
      this.#cy,
      graph,
      () => this.#scene,
      () => this.#relit(),
    )
    this.#overlay = new Overlay(container, (context, frame) => this.#light.draw(context, frame))
    this.#hover = new CytoscapeHover(this.#cy, key => this.#hovered(key))
    this.#rest = new RestWatch({
      stirred: () => listener.stirred(),
      rested: () => {
        if (!this.#hover.lookAgain()) listener.rested()
      },
    })
    this.#cy.on('render', () => this.#painted())
    this.#cy.on('position', 'node', () => this.#moved())
    listenToCytoscape(this.#cy, {
      ...listener,
      keysOf: id => this.#keysOf(id),
      isSelected: id => this.#selection.has(id as ElementKey),
      dragTool: () => usePointerTool.getState().drag,
      badgeAt: place => badgeAt(this.#frame(), place),
    })
  }

  draw(scene: Scene, milliseconds: number): void {
    const isFirst = this.#scene.nodes.size === 0
    const fresh = this.#drawn.draw(scene, milliseconds)
    this.#switches().hideEdgesOnViewport = scene.nodes.size > LIMITS.fluidNodes
    if (!isFirst && !prefersStillness()) this.#overlay.glow(fresh)
    this.#markSelected([...this.#selection])
    this.#changed()
    this.#light.relight()
  }

  paintedAt(): number {
    return this.#rest.paintedAt
  }

  /** A node's ring is the overlay's: cytoscape would draw the whole picture anew for it. A line is cytoscape's. */
  select(keys: ReadonlySet<ElementKey>): void {
    const before = this.#selection
    this.#selection = keys
    this.#markSelected([...before, ...keys])
    this.#overlay.invalidate()
    this.#redrawOverlay()
  }

  /** Marks what is on one of two compared canvases alone. */
  mark(marks: ReadonlyMap<ElementKey, CompareMark>): void {
    this.#marks = marks
    this.#repaint()
  }

  #marks: ReadonlyMap<ElementKey, CompareMark> = new Map()

  highlight(keys: ReadonlySet<ElementKey>): void {
    this.#light.highlight(keys)
  }

  focus(key: ElementKey | null): void {
    this.#focused = key
    this.#relit()
  }

  restyle(look: Look): void {
    this.#look = look
    this.#drawn.restyle(look)
    this.#repaint()
  }

  camera(): Camera {
    return this.#camera.now()
  }

  setCamera(camera: Camera, milliseconds: number): void {
    this.#camera.set(camera, milliseconds)
  }

  cameraFor(keys: readonly NodeKey[] | null): Camera | null {
    return this.#camera.fitting(keys ? this.#nodesOf(keys) : [...this.#scene.nodes.values()])
  }

  cameraShowing(keys: readonly NodeKey[]): Camera | null {
    return this.#camera.showing(this.#nodesOf(keys))
  }

  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y })
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor)
  }

  visible(): Box {
    return this.#camera.visible()
  }

  resized(): void {
    this.#cy.resize()
    this.#changed()
  }

  onScreen(): ReadonlyMap<NodeKey, NodeOnScreen> {
    const placeOf = (key: NodeKey) => this.#cy.getElementById(key).position()
    return nodesOnWindow(this.#scene, placeOf, this.#overlay.captions(), this.#container, this.camera())
  }

  edgeOnScreen(key: ElementKey): Point | null {
    const edge = isNodeKey(key) ? undefined : this.#scene.edges.get(key as RelationshipKey)
    const spot = edge ? this.#spotOf(edge.key) : null
    return spot && onWindow(spot, this.#container, this.camera())
  }

  drawn(): DrawnScene {
    return {
      scene: this.#scene,
      zoom: this.#cy.zoom(),
      placeOf: key => this.#element(key)?.position(),
      edgeSpot: key => this.#spotOf(key),
      curveOf: key => curveOf(this.#cy.getElementById(key)),
    }
  }

  destroy(): void {
    this.#drawn.stop()
    this.#camera.destroy()
    this.#rest.stop()
    this.#hover.stop()
    clearTimeout(this.#wheelTimer)
    cancelAnimationFrame(this.#overlayFrame)
    this.#cy.destroy()
    this.#overlay.destroy()
    this.#container.replaceChildren()
  }

  get #scene(): Scene {
    return this.#drawn.scene
  }

  #nodesOf(keys: readonly NodeKey[]): SceneNode[] {
    return keys.flatMap(key => this.#scene.nodes.get(key) ?? [])
  }

  /** Gives lines the mark of the selection, or takes it from them. */
  #markSelected(keys: readonly ElementKey[]): void {
    const lines = keys.filter(isRelationshipKey)
    if (lines.length === 0) return
    this.#cy.batch(() => {
      for (const key of lines) {
        const line = this.#element(key)
        if (line) giveClass(line, 'selected', this.#selection.has(key))
      }
    })
  }

  /** Lines may be left out while the wheel turns, and are drawn again when it rests. */
  #wheeled(): void {
    this.#listener.cameraTouched()
    const { data } = this.#switches()
    data.wheelZooming = true
    clearTimeout(this.#wheelTimer)
    this.#wheelTimer = window.setTimeout(() => {
      data.wheelZooming = false
      this.#cy.forceRender()
    }, REST)
  }

  #hovered(key: ElementKey | null): void {
    this.#container.style.cursor = key ? 'pointer' : ''
    this.#light.hover(key)
  }

  /** What is lit and where the keyboard is are on the overlay, and captions give way to it. */
  #relit(): void {
    this.#overlay.invalidate()
    this.#redrawOverlay()
    this.#rest.painted()
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
    this.#rest.painted()
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
      lit: this.#light.lit,
      hovered: this.#light.hovered,
      focused: this.#focused,
      marks: this.#marks,
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

  #switches(): DrawingSwitches {
    return (this.#cy as unknown as { renderer(): DrawingSwitches }).renderer()
  }
}
