import type { CollectionReturnValue, Core, SingularElementReturnValue } from 'cytoscape'
import { type ElementKey, isRelationshipKey } from '../../graph/view/view.ts'
import { drawnAmong, neighbourhoodOf } from './lighting.ts'
import type { Frame } from './overlay/frame.ts'
import type { Scene } from './scene.ts'

type Element = SingularElementReturnValue | CollectionReturnValue

/** What of cytoscape's own drawing is used for the elements that are lit. */
interface ElementDrawing {
  drawElementUnderlay(context: CanvasRenderingContext2D, element: unknown): void
  drawElement(context: CanvasRenderingContext2D, element: unknown): void
}

/**
 * Lights part of the picture and dims the rest: round the pointer, or what was asked to be lit from elsewhere.
 *
 * cytoscape would have to style every element anew for it and draw all of them, a third of a second with some hundred.
 * So its picture as a whole is made faint, and what is lit is drawn once more above it.
 */
export class CytoscapeLight {
  readonly #cy: Core
  readonly #picture: HTMLElement
  readonly #scene: () => Scene
  readonly #changed: () => void
  #highlighted: ReadonlySet<ElementKey> = new Set()
  #hovered: ElementKey | null = null
  #lit: ReadonlySet<ElementKey> | null = null

  /** `picture` holds what cytoscape draws; `changed` is called when something else is lit. */
  constructor(cy: Core, picture: HTMLElement, scene: () => Scene, changed: () => void) {
    this.#cy = cy
    this.#picture = picture
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
    this.#picture.toggleAttribute('data-faint', this.#lit !== null)
    this.#brighten(before ?? new Set(), this.#hovered ? lit : new Set())
    this.#changed()
  }

  /** Draws what is lit, the lines under the nodes. */
  draw(context: CanvasRenderingContext2D, { panX, panY, zoom, linesHidden }: Frame): void {
    if (!this.#lit) return
    const drawing = (this.#cy as unknown as { renderer(): ElementDrawing }).renderer()
    const keys = [...this.#lit].sort((a, b) => Number(isRelationshipKey(b)) - Number(isRelationshipKey(a)))
    context.save()
    context.translate(panX, panY)
    context.scale(zoom, zoom)
    for (const key of keys) {
      const element = this.#cy.getElementById(key)
      if (element.length === 0 || (linesHidden && isRelationshipKey(key))) continue
      drawing.drawElementUnderlay(context, element[0])
      drawing.drawElement(context, element[0])
    }
    context.restore()
  }

  /** Gives the lines round the pointer the colour of text. Nobody is told: all that is lit is drawn here. */
  #brighten(before: ReadonlySet<ElementKey>, now: ReadonlySet<ElementKey>): void {
    const silent = this.#cy as unknown as { notifications(wanted: boolean): void }
    silent.notifications(false)
    for (const key of new Set([...before, ...now]))
      if (isRelationshipKey(key)) giveClass(this.#cy.getElementById(key), 'lit', now.has(key))
    silent.notifications(true)
  }
}

/** cytoscape styles an element anew whenever it is told of a class, be it the one it has. */
export function giveClass(element: Element, name: string, wanted: boolean): void {
  if (element.hasClass(name) !== wanted) element.toggleClass(name, wanted)
}
