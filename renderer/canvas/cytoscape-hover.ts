import type { Core, NodeSingular } from 'cytoscape'
import type { ElementKey } from '../../graph/view/view.ts'

/** Milliseconds the pointer has to stay before the rest is dimmed, so that crossing the canvas does not flicker. */
const DWELL = 70

/** What the pointer rests on. */
export class CytoscapeHover {
  readonly #container: HTMLElement
  readonly #hovered: (key: ElementKey | null) => void
  #timer = 0
  #grabbed = false
  #over: ElementKey | null = null
  #lit: ElementKey | null = null
  /** The last that was heard of the pointer; null while it is elsewhere. */
  #pointer: MouseEvent | null = null

  /** `hovered` is told of the node or line, and of null when there is none any more. */
  constructor(cy: Core, hovered: (key: ElementKey | null) => void) {
    this.#container = cy.container()!
    this.#hovered = hovered
    cy.on('mouseover', 'node, edge', event => this.#moveTo((event.target as NodeSingular).id() as ElementKey))
    cy.on('mouseout', 'node, edge', () => this.#moveTo(null))
    cy.on('remove', 'node, edge', () => this.#moveTo(null, 0))
    cy.on('grab', () => {
      this.#grabbed = true
      // Pressed before the dwell was over: what was lit is not what is held.
      if (this.#lit !== null && this.#lit !== this.#over) this.#light(null)
    })
    cy.on('free', () => {
      this.#grabbed = false
      this.#settle(DWELL)
    })
    for (const type of ['mousemove', 'mousedown', 'mouseup'] as const)
      this.#container.addEventListener(type, event => (this.#pointer = event), { capture: true })
    // cytoscape says nothing when the pointer leaves the canvas altogether.
    this.#container.addEventListener('pointerleave', () => {
      this.#pointer = null
      this.#moveTo(null)
    })
  }

  /**
   * Looks again at what is under a pointer that rests: the picture may have moved away under it, and cytoscape looks
   * only when the pointer moves. Answers whether something else is lit now.
   */
  lookAgain(): boolean {
    const { clientX, clientY, buttons } = this.#pointer ?? {}
    if (this.#lit === null || this.#grabbed || clientX === undefined || clientY === undefined) return false
    const top = document.elementFromPoint(clientX, clientY)
    if (buttons !== 0 || !this.#container.contains(top)) return false
    top!.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }))
    clearTimeout(this.#timer)
    if (this.#over === this.#lit) return false
    this.#light(this.#over)
    return true
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #moveTo(key: ElementKey | null, delay = DWELL): void {
    this.#over = key
    this.#settle(delay)
  }

  #settle(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => !this.#grabbed && this.#light(this.#over), delay)
  }

  #light(key: ElementKey | null): void {
    this.#lit = key
    this.#hovered(key)
  }
}
