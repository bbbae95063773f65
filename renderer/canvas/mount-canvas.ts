import { DRAWN_MARK } from '../../electron/ipc-names.ts'
import type { Point } from '../../graph/layout/extent.ts'
import type { ElementKey, NodeKey, View } from '../../graph/view/view.ts'
import { toggleExpanded } from '../features/explore/expand.ts'
import { moveNodes } from '../features/explore/pin.ts'
import { pick, pickInside } from '../features/explore/selection.ts'
import { chooseNeighbours } from '../features/expanding/expand-request.ts'
import { followHeldNodes } from '../features/sheets/drop-on-tab.ts'
import { sendToSheet } from '../features/sheets/send-to-sheet.ts'
import { type AppState, useApp } from '../store/app-state.ts'
import { useClaimFacts } from '../store/claim-facts.ts'
import { useMeasures } from '../store/measures.ts'
import { usePointerTool } from '../store/pointer-tool.ts'
import { useSettings } from '../store/settings.ts'
import { useSheets } from '../store/sheets.ts'
import { useShownSource } from '../store/shown-source.ts'
import { notifyError } from '../ui/notify.ts'
import { panWithKeys } from './pan-with-keys.ts'
import { withBundles } from './bundle-lines.ts'
import { setRenderer } from './canvas-controls.ts'
import { requestContext } from './context-request.ts'
import { withGroups } from './group-captions.ts'
import { loadIconImages } from './icon-images.ts'
import { isInside } from './inside.ts'
import { KINDS } from './kinds.ts'
import { readLook, watchLook } from './look.ts'
import { CAPTION_FAMILY, captionFont, forgetMeasuredCaptions } from './measured-caption.ts'
import { Mirror } from './mirror.ts'
import type { CanvasListener, CanvasRenderer } from './renderer.ts'
import { EMPTY_SCENE, isSameScene, type Scene, sceneOf } from './scene.ts'
import { PageFacts } from './scene-facts.ts'
import { effectsNow, looksNow } from './view-effects.ts'
import { setShownScene } from './shown-scene.ts'
import { withStraightLines } from './straight-lines.ts'

type RendererFor = (input: CanvasListener) => CanvasRenderer

/** Milliseconds in which nodes glide to new places. */
const MOTION = 320

/**
 * Read beside the page and not before it: the graph is asked while what draws the answer is still being read. Nobody
 * waits for it until the canvas is mounted, so what is wrong with it is told there.
 */
const cytoscapeRenderer = import('./cytoscape-renderer.ts')
cytoscapeRenderer.catch(() => undefined)

/** Puts the canvas into `host` once fonts and icons are there; answers what takes it away again. */
export function mountCanvas(host: HTMLElement): () => void {
  let gone = false
  let takeAway = () => {}
  resources()
    .then(({ CytoscapeRenderer }) => {
      if (gone) return
      takeAway = startCanvas(host, input => new CytoscapeRenderer(host, readLook(), input))
    })
    .catch(notifyError)
  return () => {
    gone = true
    takeAway()
  }
}

/** What is drawn before its font is there is drawn in the wrong one, and measured in it. */
async function resources(): Promise<Awaited<typeof cytoscapeRenderer>> {
  await Promise.all([document.fonts.load(captionFont(12)), document.fonts.load(`550 11px ${CAPTION_FAMILY}`)])
  // Not before the effect that mounts the canvas is over: React renders no icon inside one.
  await loadIconImages(KINDS, readLook())
  forgetMeasuredCaptions()
  return cytoscapeRenderer
}

function startCanvas(host: HTMLElement, rendererFor: RendererFor): () => void {
  const session = new CanvasSession(host, rendererFor)
  const stops = [
    useApp.subscribe((state, before) => session.follow(state, before)),
    useShownSource.subscribe(() => session.markDrawn()),
    useSheets.subscribe((state, before) => state.current !== before.current && session.drawSoon()),
    watchLook(look => session.renderer.restyle(look)),
    useMeasures.subscribe(() => session.treatAnew()),
    useClaimFacts.subscribe(() => session.treatAnew()),
    panWithKeys(host, session.renderer),
    keepSize(host, session),
    showTool(host),
    useSettings.subscribe((now, before) => {
      if (now.bundleParallels !== before.bundleParallels) session.draw(useApp.getState())
    }),
  ]
  session.draw(useApp.getState())
  return () => {
    for (const stop of stops) stop()
    session.end()
  }
}

/** The tool of the pointer shows on the canvas. */
function showTool(host: HTMLElement): () => void {
  const show = () => {
    host.dataset.drag = usePointerTool.getState().drag
  }
  show()
  return usePointerTool.subscribe(show)
}

/** Keeps what is in the middle there when panels open and close. */
function keepSize(host: HTMLElement, session: CanvasSession): () => void {
  let { clientWidth: width, clientHeight: height } = host
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = host
    session.resized(clientWidth - width, clientHeight - height)
    width = clientWidth
    height = clientHeight
  })
  observer.observe(host)
  return () => observer.disconnect()
}

/** The first frame may still be under way; when the second begins, it has been painted. */
function afterPaint(painted: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(painted))
}

/** What the canvas itself makes of a scene. */
function finished(scene: Scene, view: View): Scene {
  return withStraightLines(withBundles(withGroups(scene, view), useSettings.getState().bundleParallels))
}

/** One canvas on the page: the app's state on one side, renderer and mirror on the other. */
class CanvasSession {
  readonly renderer: CanvasRenderer
  readonly #mirror: Mirror
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
      stirred: () => this.#mirror.stir(),
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
    const treatment = { effects: effectsNow(view), looks: looksNow(view) }
    const scene = finished(sceneOf(view, this.#facts, treatment), view)
    // Much of what is learnt changes nothing that is drawn, and a picture costs a frame or two.
    if (isSameScene(scene, this.#scene)) return
    this.#scene = scene
    setShownScene(scene)
    this.#resting = false
    document.documentElement.dataset[DRAWN_MARK] = 'no'
    this.renderer.draw(scene, MOTION)
    this.#mirror.update(scene)
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
