import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape'
import type { ElementKey } from '../../graph/view/view.ts'
import { drawnAmong, neighbourhoodOf } from './lighting.ts'
import type { Scene } from './scene.ts'

/** Lights part of the picture and dims the rest: round the pointer, or what was asked to be lit from elsewhere. */
export class CytoscapeLight {
  readonly #cy: Core
  readonly #scene: () => Scene
  readonly #changed: () => void
  #highlighted: ReadonlySet<ElementKey> = new Set()
  #hovered: ElementKey | null = null
  #lit: ReadonlySet<ElementKey> | null = null

  /** `changed` is called when something looks different. */
  constructor(cy: Core, scene: () => Scene, changed: () => void) {
    this.#cy = cy
    this.#scene = scene
    this.#changed = changed
  }

  get hovered(): ElementKey | null {
    return this.#hovered
  }

  /** What is lit, the rest being dim; null while nothing is. */
  get lit(): ReadonlySet<ElementKey> | null {
    return this.#lit
  }

  hover(key: ElementKey | null): void {
    this.#hovered = key
    this.relight()
  }

  highlight(keys: ReadonlySet<ElementKey>): void {
    this.#highlighted = keys
    this.relight()
  }

  /** The scene is another: what is round what is found again. */
  relight(): void {
    const lit = this.#hovered
      ? neighbourhoodOf(this.#scene(), this.#hovered)
      : drawnAmong(this.#scene(), this.#highlighted)
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
    this.#changed()
  }
}

/** cytoscape styles an element anew whenever it is told of a class, be it the one it has. */
export function giveClass(
  element: SingularElementReturnValue | CollectionReturnValue,
  name: string,
  wanted: boolean,
): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
}
