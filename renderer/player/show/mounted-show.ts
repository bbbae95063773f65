import type { Point } from '../../../graph/layout/extent.ts'
import type { Look } from '../../canvas/look.ts'
import { hasStrayed, jump, letGo, type Moment } from '../moment.ts'
import { buttonsPart } from './buttons-part.ts'
import { captionPart } from './caption-part.ts'
import { make } from './element.ts'
import { evidencePart } from './evidence-part.ts'
import { footPart, markingPart, progressPart } from './foot-part.ts'
import { followIdleness } from './idle.ts'
import { followKeys } from './keyboard.ts'
import { listPart } from './list-part.ts'
import { blackPart, typedPart } from './overlay-parts.ts'
import { type PlanePart, placeOf, planePart } from './plane-part.ts'
import { Stage } from '../stage/stage.ts'
import { type Hand, followHand } from './pointing.ts'
import { isMomentAction, isViewAction, momentAfter, type ShowAction } from './show-actions.ts'
import { dragged, viewedBy, type Viewed, zoomed } from './show-hand.ts'
import type { Asks, Panel, Part, ShowState } from './show-state.ts'
import { keysPart, notesPart } from './side-parts.ts'
import type { Show, ShowOptions } from './show.ts'

/** Milliseconds from scene to scene, and within one. */
const BETWEEN_SCENES = 800
const WITHIN = 180

export class MountedShow implements Show {
  readonly #options: ShowOptions
  readonly #root = make('div', { class: 'show', tabindex: '-1' })
  readonly #plane: PlanePart = planePart()
  readonly #parts: readonly Part[]
  readonly #stage: Stage
  readonly #ended = new AbortController()
  readonly #sized = new ResizeObserver(() => this.#resize())
  #state: ShowState
  /** What the stage was last drawn in. */
  #size = ''
  /** The frame in which what a hand has done is told. */
  #telling = 0
  /** What had the focus before a panel took it. */
  #before: HTMLElement | null = null

  get #hasNotes(): boolean {
    return this.#options.reel.scenes.some(({ notes }) => notes !== '')
  }

  constructor(host: HTMLElement, options: ShowOptions) {
    const { reel, moment, theme, looks } = options
    this.#options = options
    this.#state = { reel, moment, theme, panel: null, typed: '', armed: false }
    this.#parts = this.#build()
    this.#root.dataset['still'] = options.still ? 'yes' : 'no'
    this.#dress(looks[theme])
    // Filled before it is in the page: one layout is enough. What is opened waits until it is known where it stands.
    this.#set({ moment: { ...moment, opened: null } })
    host.append(this.#root)
    this.#stage = new Stage(this.#plane.canvas, reel, looks[theme])
    this.#stage.show(moment, 0)
    if (moment.opened !== null) this.#set({ moment })
    this.#size = this.#sizeNow()
    this.#sized.observe(this.#plane.element)
    const { signal } = this.#ended
    followKeys(
      this.#root,
      action => this.#act(action),
      () => this.#state.typed !== '',
      signal,
    )
    followHand(this.#plane.element, this.#hand(), signal)
    followIdleness(this.#root, signal)
    this.#root.focus({ preventScroll: true })
  }

  show(moment: Moment): void {
    const from = this.#state.moment
    if (JSON.stringify(moment) === JSON.stringify(from)) return
    this.#set({ moment })
    const milliseconds = moment.scene === from.scene ? WITHIN : BETWEEN_SCENES
    this.#stage.show(moment, this.#options.still ? 0 : milliseconds)
  }

  setTheme(theme: 'dark' | 'light'): void {
    const look = this.#options.looks[theme]
    this.#dress(look)
    this.#stage.restyle(look)
    this.#set({ theme })
  }

  act(action: ShowAction): void {
    this.#act(action)
  }

  destroy(): void {
    cancelAnimationFrame(this.#telling)
    this.#ended.abort()
    this.#sized.disconnect()
    this.#stage.destroy()
    this.#root.remove()
  }

  #build(): readonly Part[] {
    const { reel, leave } = this.#options
    const asks: Asks = {
      act: action => this.#act(action),
      goTo: scene => this.#commit(jump(reel, this.#state.moment, scene)),
      open: key => this.#open(key),
    }
    const notes = this.#hasNotes
    const buttons = buttonsPart(asks, { notes, leaves: leave !== null })
    this.#plane.element.append(buttons.element)
    const parts = [
      this.#plane,
      captionPart(),
      footPart(),
      progressPart(),
      markingPart(),
      evidencePart(asks, key => this.#besides(key)),
      listPart(asks),
      ...(notes ? [notesPart(asks)] : []),
      keysPart(asks),
      typedPart(),
      blackPart(),
    ]
    this.#root.append(...parts.map(({ element }) => element))
    return [...parts, buttons]
  }

  #set(change: Partial<ShowState>): void {
    this.#state = { ...this.#state, ...change }
    this.#root.dataset['laser'] = this.#state.armed ? 'yes' : 'no'
    for (const part of this.#parts) part.update(this.#state)
  }

  #act(action: ShowAction): void {
    const { moment, typed } = this.#state
    if (isMomentAction(action)) return this.#commit(momentAfter(this.#options.reel, moment, action))
    if (isViewAction(action)) return this.#commit(viewedBy(moment, this.#viewed(), action))
    switch (action) {
      case 'list':
      case 'notes':
      case 'keys':
        return this.#toggle(action)
      case 'theme':
        return this.setTheme(this.#state.theme === 'dark' ? 'light' : 'dark')
      case 'laser':
        return this.#arm(!this.#state.armed)
      case 'go':
        return this.#goToTyped()
      case 'unwrite':
        return typed === '' ? this.#letGo() : this.#set({ typed: typed.slice(0, -1) })
      case 'leave':
        return this.#escape()
      default:
        return this.#set({ typed: (typed + action.slice(-1)).slice(-3) })
    }
  }

  /** Shows what was done here and tells it. */
  #commit(moment: Moment): void {
    if (this.#state.typed !== '') this.#set({ typed: '' })
    if (moment === this.#state.moment) return
    this.show(moment)
    cancelAnimationFrame(this.#telling)
    this.#options.changed(moment)
  }

  /** What a moving hand does: shown at once, told once a frame. */
  #follow(moment: Moment): void {
    this.#set({ moment })
    this.#stage.show(moment, 0)
    cancelAnimationFrame(this.#telling)
    this.#telling = requestAnimationFrame(() => this.#options.changed(this.#state.moment))
  }

  #hand(): Hand {
    const share = ({ x, y }: Point) => ({ x: x / this.#viewed().width, y: y / this.#viewed().height })
    return {
      tap: at => this.#open(this.#stage.keyAt(at.x, at.y), false),
      drag: (from, to) => this.#follow(dragged(this.#state.moment, this.#viewed(), from, to)),
      zoom: (at, factor) => this.#follow(zoomed(this.#state.moment, this.#viewed(), at, factor)),
      hover: at => {
        const over = at !== null && this.#stage.keyAt(at.x, at.y) !== null
        this.#plane.element.dataset['over'] = over ? 'yes' : 'no'
        if (this.#state.armed) this.#follow({ ...this.#state.moment, laser: at && share(at) })
      },
    }
  }

  #viewed(): Viewed {
    const { clientWidth, clientHeight } = this.#plane.canvas
    return { width: clientWidth, height: clientHeight, toPlane: (x, y) => this.#stage.toPlane(x, y) }
  }

  /** Observers begin with the size that is already drawn in. */
  #resize(): void {
    const size = this.#sizeNow()
    if (size === this.#size) return
    this.#size = size
    this.#stage.resize()
  }

  #sizeNow(): string {
    const { width, height } = this.#viewed()
    return `${width} ${height} ${window.devicePixelRatio}`
  }

  #dress(look: Look): void {
    this.#root.dataset['theme'] = look.theme
    for (const token of TOKENS) this.#root.style.setProperty(`--show-${token}`, look[token])
  }

  /** Opens the evidence of an element, or closes it. By keys the focus goes with it. */
  #open(opened: string | null, focus = true): void {
    const { moment } = this.#state
    if (opened === moment.opened) return
    if (moment.opened === null) this.#before = focused(this.#root)
    this.#commit({ ...moment, opened })
    if (opened === null) this.#restoreFocus()
    else if (focus) this.#root.querySelector<HTMLElement>('.show-evidence')!.focus()
  }

  #toggle(panel: Panel): void {
    const opens = this.#state.panel !== panel
    if (opens && panel === 'notes' && !this.#hasNotes) return
    if (opens) this.#before = focused(this.#root)
    this.#set({ panel: opens ? panel : null })
    if (opens) this.#root.querySelector<HTMLElement>(`.show-${panel}`)!.focus()
    else this.#restoreFocus()
  }

  #restoreFocus(): void {
    const back = this.#before
    this.#before = null
    if (back?.isConnected && back.checkVisibility()) back.focus()
    else this.#root.focus({ preventScroll: true })
  }

  #arm(armed: boolean): void {
    const { moment } = this.#state
    this.#set({ armed })
    if (!armed && moment.laser) this.#follow({ ...moment, laser: null })
  }

  #goToTyped(): void {
    const { typed, moment } = this.#state
    if (typed === '') return this.#act('forward')
    this.#commit(jump(this.#options.reel, moment, Number(typed) - 1))
  }

  /** One step back to the scene as it is: what is looked at closer, its evidence, black. */
  #letGo(): void {
    const { moment } = this.#state
    if (!hasStrayed(moment)) return
    this.#commit(letGo(moment))
    if (moment.opened !== null) this.#restoreFocus()
  }

  /** Out of whatever is open here, the last thing first; then out of the show. */
  #escape(): void {
    const { typed, panel, armed, moment } = this.#state
    if (typed !== '') this.#set({ typed: '' })
    else if (hasStrayed(moment)) this.#letGo()
    else if (panel !== null) this.#toggle(panel)
    else if (armed) this.#arm(false)
    else this.#options.leave?.()
  }

  /** The side on which the evidence does not cover what it is about; over another panel where one is open. */
  #besides(key: string): 'left' | 'right' {
    if (this.#state.panel !== null) return 'left'
    const place = placeOf(this.#options.reel, this.#state.moment.scene, key)
    const middle = this.#stage.toPlane(this.#viewed().width / 2, 0)
    return place && place.x > middle.x ? 'left' : 'right'
  }
}

const focused = (root: HTMLElement): HTMLElement | null => {
  const active = document.activeElement
  return active instanceof HTMLElement && root.contains(active) ? active : null
}

const TOKENS = [
  'base',
  'surface',
  'line',
  'text',
  'dim',
  'accent',
  'warn',
  'bad',
] as const satisfies readonly (keyof Look)[]
