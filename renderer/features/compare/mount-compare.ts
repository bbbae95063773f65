import type { Comparison } from '../../../graph/view/compare.ts'
import type { ElementKey, NodeKey } from '../../../graph/view/view.ts'
import { CytoscapeRenderer } from '../../canvas/cytoscape-renderer.ts'
import { readLook, watchLook } from '../../canvas/look.ts'
import type { CompareMark } from '../../canvas/overlay/compare-marks.ts'
import type { CanvasListener } from '../../canvas/renderer.ts'
import { sceneOf } from '../../canvas/scene.ts'
import { PageFacts } from '../../canvas/scene-facts.ts'
import { looksNow } from '../../canvas/view-effects.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { pick } from '../explore/selection.ts'

/** A canvas for two pictures laid on one another: to be looked at, selected on, and not changed. */
export class CompareCanvas {
  readonly #renderer: CytoscapeRenderer
  readonly #host: HTMLElement
  readonly #stops: readonly (() => void)[]
  #placed = false

  constructor(host: HTMLElement) {
    this.#host = host
    const nothing = () => undefined
    const listener: CanvasListener = {
      picked: pick,
      opened: nothing,
      held: nothing,
      // Places are those of the canvas itself: what is dragged goes back.
      moved: () => this.#last && this.show(this.#last),
      lassoed: nothing,
      badgePicked: nothing,
      contextAsked: nothing,
      cameraTouched: nothing,
      stirred: nothing,
      rested: nothing,
    }
    this.#renderer = new CytoscapeRenderer(host, readLook(), listener)
    const size = new ResizeObserver(() => this.#renderer.resized())
    size.observe(host)
    this.#stops = [
      watchLook(look => this.#renderer.restyle(look)),
      useApp.subscribe(({ selection }, before) => {
        if (selection !== before.selection) this.#renderer.select(selection)
      }),
      () => size.disconnect(),
    ]
  }

  #last: Comparison | null = null

  /** Draws both; the first time the camera is where it was on the canvas, if all of it is seen from there. */
  show(comparison: Comparison): void {
    this.#last = comparison
    const { union, nodes, relationships } = comparison
    const ghosts = new Map([...nodes.there, ...relationships.there].map(key => [key, 'dim'] as const))
    const scene = sceneOf(union, new PageFacts(), { effects: ghosts, looks: looksNow(union) })
    this.#renderer.mark(marksOf(comparison))
    this.#renderer.draw(scene, 0)
    this.#renderer.select(useApp.getState().selection)
    if (this.#placed) return
    this.#placed = true
    this.fit()
  }

  fit(): void {
    const camera = this.#renderer.cameraFor(null)
    if (camera) this.#renderer.setCamera(camera, 0)
  }

  /** Brings these into sight. */
  showNodes(keys: readonly NodeKey[]): void {
    const camera = this.#renderer.cameraShowing(keys)
    if (camera) this.#renderer.setCamera(camera, 220)
  }

  destroy(): void {
    for (const stop of this.#stops) stop()
    this.#renderer.destroy()
    this.#host.replaceChildren()
  }
}

/** A line is marked where it is the difference; one that is only there because its node is needs no mark. */
function marksOf({ nodes, relationships }: Comparison): ReadonlyMap<ElementKey, CompareMark> {
  const both = new Set(nodes.both)
  const marks = new Map<ElementKey, CompareMark>()
  for (const mark of ['here', 'there'] as const) {
    for (const key of nodes[mark]) marks.set(key, mark)
    for (const key of relationships[mark]) {
      const ends = pageGraph.ends(key)
      if (ends && both.has(ends.start) && both.has(ends.end)) marks.set(key, mark)
    }
  }
  return marks
}
