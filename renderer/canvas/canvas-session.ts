import type { Settings } from '../../electron/contract.ts'
import { DRAWN_MARK } from '../../electron/ipc-names.ts'
import type { Point } from '../../graph/layout/extent.ts'
import type { ElementKey, NodeKey } from '../../graph/view/view.ts'
import { toggleExpanded } from '../features/explore/expand.ts'
import { moveNodes } from '../features/explore/pin.ts'
import { pick, pickInside } from '../features/explore/selection.ts'
import { chooseNeighbours } from '../features/expanding/expand-request.ts'
import { followHeldNodes } from '../features/sheets/drop-on-tab.ts'
import { sendToSheet } from '../features/sheets/send-to-sheet.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { useSettings } from '../store/settings.ts'
import { useSheets } from '../store/sheets.ts'
import { useShownSource } from '../store/shown-source.ts'
import { notifyError } from '../ui/notify.ts'
import { setRenderer } from './canvas-controls.ts'
import { requestContext } from './context-request.ts'
import { isInside } from './inside.ts'
import { type Look, readLook } from './look.ts'
import { Minimap } from './minimap.ts'
import { Mirror } from './mirror.ts'
import type { CanvasListener, CanvasRenderer } from './renderer.ts'
import { EMPTY_SCENE, isSameScene } from './scene.ts'
import { PageFacts } from './scene-facts.ts'
import { sceneNow } from './scene-now.ts'
import { setShownScene } from './shown-scene.ts'

export type RendererFor = (input: CanvasListener) => CanvasRenderer

/** Milliseconds in which nodes glide to new places. */
const MOTION = 320

/** The first frame may still be under way; when the second begins, it has been painted. */
function afterPaint(painted: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(painted))
}

/** One canvas on the page: the app's state on one side, renderer and mirror on the other. */
export class CanvasSession {
  readonly renderer: CanvasRenderer
  readonly #mirror: Mirror
  readonly #minimap: Minimap
  readonly #facts = new PageFacts()
  #drawQueued = false
  #laterFrame = 0
  /** Nobody has moved the camera since it was fitted to what is drawn. */
  #fitted = false
  /** The camera has been put where it belongs for the first time. */
  #placed = false

  constructor(host: HTMLElement, rendererFor: RendererFor) {
    const input: CanvasListener = {
      picked: pick,
      opened: key => this.#expand(key),
      held: () => {
        this.#letGo = followHeldNodes()
      },
      moved: places => this.#moved(places),
      lassoed: (corners, adding) => this.#pickInside(corners, adding),
      badgePicked: (key, x, y) => chooseNeighbours(key, { x, y }),
      contextAsked: (keys, x, y) => this.#askContext(keys, x, y),
      stirred: () => {
        this.#mirror.stir()
        this.#minimap.stirred()
      },
      rested: () => this.#rested(),
      cameraTouched: () => {
        this.#fitted = false
      },
    }
    this.renderer = rendererFor(input)
    this.#mirror = new Mirror({
      picked: pick,
      expandAsked: key => this.#expand(key),
      contextAsked: (keys, x, y) => this.#askContext(keys, x, y),
      focused: key => this.renderer.focus(key),
    })
    host.append(this.#mirror.element)
    this.#minimap = new Minimap(host, this.renderer, readLook(), input.cameraTouched)
    this.#showMinimap()
    setRenderer(this.renderer)
  }

  follow(state: AppState, before: AppState): void {
    if (state.dataVersion !== before.dataVersion) {
      this.#facts.forget()
      this.#drawLater()
    }
    if (state.view !== before.view) this.drawSoon()
    if (state.selection !== before.selection) {
      this.renderer.select(state.selection)
      this.#mirror.select(state.selection)
    }
    if (state.highlighted !== before.highlighted) this.renderer.highlight(state.highlighted)
    if (state.camera === null && before.camera !== null) this.#fit()
  }

  followSettings(now: Settings, before: Settings): void {
    if (now.bundleParallels !== before.bundleParallels) this.drawSoon()
    if (now.minimap !== before.minimap) this.#showMinimap()
  }

  #showMinimap(): void {
    this.#minimap.want(useSettings.getState().minimap)
  }

  /** What filters and style rules go by has changed. */
  treatAnew(): void {
    const { filters, styles } = useApp.getState().view
    if (filters.size + styles.size > 0) this.drawSoon()
  }

  draw({ view, selection, camera }: AppState): void {
    this.#drawQueued = false
    cancelAnimationFrame(this.#laterFrame)
    this.#laterFrame = 0
    this.#turnTo(useSheets.getState().current)
    const scene = sceneNow(view, this.#facts)
    // Much of what is learnt changes nothing that is drawn, and a picture costs a frame or two.
    if (isSameScene(scene, this.#scene)) return
    this.#scene = scene
    setShownScene(scene)
    this.#resting = false
    document.documentElement.dataset[DRAWN_MARK] = 'no'
    this.renderer.draw(scene, MOTION)
    this.#mirror.update(scene)
    this.#minimap.draw(scene)
    if (selection.size > 0) {
      this.renderer.select(selection)
      this.#mirror.select(selection)
    }
    if (!this.#placed && scene.nodes.size > 0) {
      this.#placed = true
      if (camera) this.renderer.setCamera(camera, 0)
      else this.#fit()
    }
  }

  /** Another tab's picture begins anew: nothing glides over from the one before. */
  #turnTo(sheet: number): void {
    if (sheet === this.#sheet) return
    this.#sheet = sheet
    this.#placed = false
    this.#fitted = false
    this.renderer.draw(EMPTY_SCENE, 0)
    this.#mirror.update(EMPTY_SCENE)
    this.#scene = EMPTY_SCENE
    setShownScene(EMPTY_SCENE)
  }

  #sheet = useSheets.getState().current

  restyle(look: Look): void {
    this.renderer.restyle(look)
    this.#minimap.restyle(look)
  }

  /** Nothing has been drawn since everything last came to rest. */
  #resting = false
  #scene = EMPTY_SCENE

  resized(wider: number, higher: number): void {
    this.renderer.resized()
    if (this.#fitted) this.#fit()
    else this.renderer.panBy(wider / 2, higher / 2)
  }

  end(): void {
    cancelAnimationFrame(this.#laterFrame)
    setRenderer(null)
    this.#minimap.destroy()
    this.renderer.destroy()
  }

  /** Says on the page that what is to be drawn has been painted. */
  markDrawn(): void {
    if (useShownSource.getState().key === null || this.#drawQueued || !this.#resting) return
    afterPaint(() => {
      if (!this.#resting || document.documentElement.dataset[DRAWN_MARK] === 'yes') return
      // The mark in the timeline says when it was painted; that nothing followed is known only now.
      performance.mark(DRAWN_MARK, { startTime: this.renderer.paintedAt() })
      document.documentElement.dataset[DRAWN_MARK] = 'yes'
    })
  }

  /** Several changes in a row are drawn once. */
  drawSoon(): void {
    if (this.#drawQueued) return
    this.#drawQueued = true
    queueMicrotask(() => this.draw(useApp.getState()))
  }

  /** What has come in is drawn already, or will be with the step it came for: a frame later is early enough. */
  #drawLater(): void {
    this.#laterFrame ||= requestAnimationFrame(() => {
      this.#laterFrame = 0
      this.drawSoon()
    })
  }

  #fit(): void {
    const camera = this.renderer.cameraFor(null)
    if (!camera) return
    this.renderer.setCamera(camera, 0)
    this.#fitted = true
  }

  #rested(): void {
    this.#resting = true
    this.#mirror.settle(this.renderer)
    this.#minimap.rested()
    const camera = this.renderer.camera()
    const known = useApp.getState().camera
    const same = known && known.x === camera.x && known.y === camera.y && known.zoom === camera.zoom
    if (this.#placed && !same) useApp.setState({ camera })
    this.markDrawn()
  }

  #pickInside(corners: readonly Point[], adding: boolean): void {
    const inside = [...this.renderer.onScreen()].filter(([, place]) => isInside(place, corners))
    pickInside(
      inside.map(([key]) => key),
      adding,
    )
  }

  /** Nodes were let go: on a tab they are sent there and glide back here. */
  #moved(places: ReadonlyMap<NodeKey, Point>): void {
    const tab = this.#letGo()
    if (tab === null) return moveNodes(places)
    this.renderer.draw(this.#scene, MOTION)
    sendToSheet(tab, [...places.keys()]).catch(notifyError)
  }

  #letGo: () => number | null = () => null

  #expand(key: NodeKey): void {
    toggleExpanded(key).catch(notifyError)
  }

  #askContext(keys: readonly ElementKey[], x: number, y: number): void {
    const { selection } = useApp.getState()
    if (keys.length > 0 && !keys.some(key => selection.has(key))) pick(keys, false)
    requestContext({ keys, x, y })
  }
}
