import { type ElementKey, isNodeKey, type NodeKey } from '../../graph/view/view.ts'
import { type MirrorItem, mirrorItems, relationshipItems } from './mirror-items.ts'
import type { CanvasRenderer, NodeOnScreen } from './renderer.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'

/** What the keyboard does in the mirror. */
export interface MirrorListener {
  picked(keys: readonly ElementKey[], adding: boolean): void
  expandAsked(key: NodeKey): void
  contextAsked(keys: readonly ElementKey[], x: number, y: number): void
  focused(key: ElementKey | null): void
}

/**
 * What is drawn as a `role="tree"`, for screen readers, the keyboard and tests: nodes are its items, their
 * relationships the items under them. Each node item carries where it is on screen in `data-x`, `data-y` (its
 * middle), `data-width`, `data-height` and the same for its caption in `data-caption-*`, in CSS pixels of the
 * window; `data-caption` says whether the caption is shown. They hold while the tree's `data-state` is `still`.
 */
export class Mirror {
  readonly element: HTMLElement
  readonly #listener: MirrorListener
  readonly #items = new Map<string, HTMLElement>()
  #scene: Scene = EMPTY_SCENE
  #selection: ReadonlySet<ElementKey> = new Set()
  /** The item that Tab comes to. */
  #current: HTMLElement | null = null

  constructor(listener: MirrorListener) {
    this.#listener = listener
    this.element = document.createElement('div')
    this.element.className = 'canvas-mirror'
    this.element.setAttribute('role', 'tree')
    this.element.setAttribute('aria-label', 'What is drawn')
    this.element.setAttribute('aria-multiselectable', 'true')
    this.element.addEventListener('keydown', this.#keyDown)
    this.element.addEventListener('contextmenu', this.#contextMenu)
    this.element.addEventListener('focusin', ({ target }) => {
      this.#makeCurrent(target as HTMLElement)
      listener.focused(keyOf(target as HTMLElement))
    })
    this.element.addEventListener('focusout', () => listener.focused(null))
  }

  /** Takes in what is drawn now; items that did not change are left alone. */
  update(scene: Scene): void {
    this.#scene = scene
    this.stir()
    const wanted = mirrorItems(scene)
    const ids = new Set(wanted.map(({ id }) => id))
    const hadFocus = this.element.contains(document.activeElement)
    for (const [id, item] of this.#items) {
      if (ids.has(id) || isChild(item)) continue
      item.remove()
      this.#items.delete(id)
    }
    let last: Element | null = null
    for (const item of wanted) {
      const element = this.#item(item, 1)
      const place: Element | null = last ? last.nextElementSibling : this.element.firstElementChild
      if (element !== place) this.element.insertBefore(element, place)
      if (element.ariaExpanded === 'true') this.#fillGroup(element, item.keys[0] as NodeKey)
      last = element
    }
    for (const [id, item] of this.#items) if (!item.isConnected) this.#items.delete(id)
    if (!this.#current?.isConnected)
      this.#makeCurrent(this.element.querySelector<HTMLElement>('[role=treeitem]'))
    if (hadFocus && !this.element.contains(document.activeElement)) this.#current?.focus()
    this.#showSelection()
  }

  select(selection: ReadonlySet<ElementKey>): void {
    this.#selection = selection
    this.#showSelection()
  }

  /** Something moves: what is written down of places does not hold. */
  stir(): void {
    assign(this.element, { state: 'moving' })
  }

  /** Writes down where everything is; call it when nothing moves any more. */
  settle(renderer: CanvasRenderer): void {
    const places = renderer.onScreen()
    for (const item of this.#items.values()) {
      const key = keyOf(item)
      if (isNodeKey(key)) writePlace(item, places.get(key))
      else {
        const place = renderer.edgeOnScreen(key)
        if (place) assign(item, { x: round(place.x), y: round(place.y) })
      }
    }
    assign(this.element, { zoom: renderer.camera().zoom.toFixed(4), state: 'still' })
  }

  #item({ id, keys, name }: MirrorItem, level: 1 | 2): HTMLElement {
    let element = this.#items.get(id)
    if (!element) {
      element = document.createElement('div')
      element.setAttribute('role', 'treeitem')
      element.setAttribute('aria-level', String(level))
      if (level === 1) element.setAttribute('aria-expanded', 'false')
      element.setAttribute('aria-selected', 'false')
      element.tabIndex = -1
      element.dataset.id = id
      this.#items.set(id, element)
    }
    assign(element, { keys: keys.join('\n') })
    if (element.ariaLabel !== name) element.setAttribute('aria-label', name)
    return element
  }

  #showSelection(): void {
    for (const item of this.#items.values()) {
      const selected = String(keysOf(item).some(key => this.#selection.has(key)))
      if (item.getAttribute('aria-selected') !== selected) item.setAttribute('aria-selected', selected)
    }
  }

  #makeCurrent(item: HTMLElement | null): void {
    if (this.#current) this.#current.tabIndex = -1
    this.#current = item
    if (item) item.tabIndex = 0
  }

  #open(item: HTMLElement): void {
    item.setAttribute('aria-expanded', 'true')
    this.#fillGroup(item, keyOf(item) as NodeKey)
  }

  #close(item: HTMLElement): void {
    item.setAttribute('aria-expanded', 'false')
    for (const child of item.querySelectorAll<HTMLElement>('[role=treeitem]'))
      this.#items.delete(child.dataset.id!)
    item.replaceChildren()
  }

  #fillGroup(item: HTMLElement, key: NodeKey): void {
    const group = document.createElement('div')
    group.setAttribute('role', 'group')
    group.append(
      ...relationshipItems(this.#scene, key).map(child => {
        const element = this.#item(child, 2)
        element.dataset.other = child.other
        return element
      }),
    )
    item.replaceChildren(group)
    this.#showSelection()
  }

  /** To the right: a node's relationships, the first of them, and from there the neighbour. */
  #right(item: HTMLElement): HTMLElement | null | undefined {
    if (item.dataset.other) return this.#items.get(item.dataset.other)
    if (item.ariaExpanded === 'true') return item.querySelector<HTMLElement>('[role=treeitem]')
    this.#open(item)
    return item
  }

  #left(item: HTMLElement): HTMLElement | null {
    if (item.dataset.other) return item.parentElement!.closest<HTMLElement>('[role=treeitem]')
    this.#close(item)
    return item
  }

  #beside(item: HTMLElement, step: 1 | -1): HTMLElement | undefined {
    const all = [...this.element.querySelectorAll<HTMLElement>('[role=treeitem]')]
    return all[all.indexOf(item) + step]
  }

  readonly #keyDown = (event: KeyboardEvent): void => {
    const item = event.target as HTMLElement
    if (item.getAttribute('role') !== 'treeitem' || event.altKey || event.metaKey) return
    if (!this.#act(event, item)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Does what a key asks; says whether it was one of the tree's. */
  #act({ key, ctrlKey, shiftKey }: KeyboardEvent, item: HTMLElement): boolean {
    const node = keyOf(item)
    if (ctrlKey && key.toLowerCase() === 'e' && !shiftKey && isNodeKey(node)) {
      this.#listener.expandAsked(node)
      return true
    }
    if (key === 'Enter' || key === ' ') {
      this.#listener.picked(keysOf(item), ctrlKey || shiftKey)
      return true
    }
    if (ctrlKey || shiftKey) return false
    const next = this.#towards(key, item)
    if (next === undefined) return false
    next?.focus()
    return true
  }

  /** The item a movement key leads to: null for none there, undefined for a key that is not a movement. */
  #towards(key: string, item: HTMLElement): HTMLElement | null | undefined {
    switch (key) {
      case 'ArrowDown':
        return this.#beside(item, 1) ?? null
      case 'ArrowUp':
        return this.#beside(item, -1) ?? null
      case 'ArrowRight':
        return this.#right(item) ?? null
      case 'ArrowLeft':
        return this.#left(item)
      case 'Home':
        return this.element.querySelector<HTMLElement>('[role=treeitem]')
      case 'End':
        return [...this.element.querySelectorAll<HTMLElement>('[role=treeitem]')].at(-1) ?? null
    }
    return undefined
  }

  readonly #contextMenu = (event: MouseEvent): void => {
    event.preventDefault()
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]')
    if (item) this.#listener.contextAsked(keysOf(item), Number(item.dataset.x), Number(item.dataset.y))
  }
}

const keysOf = (item: HTMLElement) => (item.dataset.keys ?? '').split('\n') as ElementKey[]
const keyOf = (item: HTMLElement) => keysOf(item)[0]!
const isChild = (item: HTMLElement) => item.dataset.other !== undefined
const round = (pixels: number) => pixels.toFixed(1)

function writePlace(item: HTMLElement, place: NodeOnScreen | undefined): void {
  if (!place) return
  const { x, y, width, height, caption } = place
  assign(item, {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    caption: caption ? 'shown' : 'yields',
    captionX: caption ? round(caption.x) : '',
    captionY: caption ? round(caption.y) : '',
    captionWidth: caption ? round(caption.width) : '',
    captionHeight: caption ? round(caption.height) : '',
  })
}

/** Writes data attributes that differ, so that nothing is told to have changed which has not. */
function assign(item: HTMLElement, data: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(data))
    if (item.dataset[name] !== value) item.dataset[name] = value
}
