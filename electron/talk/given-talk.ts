import { powerSaveBlocker, type WebContents } from 'electron'
import type { EventChannel, EventPayload, RequestIn, RequestOut } from '../contract.ts'
import { tellPage } from '../ipc.ts'
import type { GraphWindow } from '../windows/graph-window.ts'
import type { AudienceWindow, AudienceWindowOptions } from './audience-window.ts'
import { displaysFor, watchDisplays } from './displays.ts'
import type { Audience, AudiencePlace, Moment } from './talk-contract.ts'

export type StartOrder = RequestIn<'talk.start'>
export type OpenAudience = (
  options: Pick<AudienceWindowOptions, 'place' | 'lost' | 'sized'>,
) => AudienceWindow

interface Clock {
  readonly started: number
  readonly sceneStarted: number
}

/**
 * A talk that is given, and its two windows. It is held here, in neither of them: each can go and come back, and the
 * other goes on.
 */
export class GivenTalk {
  readonly #order: StartOrder
  readonly #openAudience: OpenAudience
  readonly #over: () => void
  /** Lets the displays sleep again, and looks no more after them nor after the presenter's window. */
  readonly #release: () => void
  #moment: Moment
  #clock: Clock = clockNow()
  /** Null once the presenter's window is closed: the audience's goes on alone. */
  #giver: GraphWindow | null
  #shown: AudienceWindow | null = null
  #audience: Audience = { place: null, lost: null, size: null }

  /** @param over told when the last of its windows went without `finish` */
  constructor(giver: GraphWindow, order: StartOrder, openAudience: OpenAudience, over: () => void) {
    this.#giver = giver
    this.#order = order
    this.#moment = order.moment
    this.#openAudience = openAudience
    this.#over = over
    this.#release = this.#hold(giver)
  }

  isGivenBy = (page: WebContents): boolean => this.#giver?.window.webContents === page
  isShownBy = (page: WebContents): boolean => this.#shown?.window.webContents === page

  /** What either of its windows is told of it: see `talk.read` in talk-contract.ts. */
  read(page: WebContents): NonNullable<RequestOut<'talk.read'>> {
    const { reel, notes } = this.#order
    return {
      reel,
      notes: this.isGivenBy(page) ? notes : null,
      moment: this.#moment,
      ...this.#clock,
      audience: this.#audience,
    }
  }

  move(page: WebContents, moment: Moment): void {
    if (moment.scene !== this.#moment.scene) this.#clock = { ...this.#clock, sceneStarted: Date.now() }
    this.#moment = moment
    if (this.isShownBy(page)) this.#tellGiver('talk.moved', moment)
    else if (this.#shown) tellPage(this.#shown.window.webContents, 'talk.moved', moment)
  }

  restartClock(): Clock {
    this.#clock = clockNow()
    return this.#clock
  }

  /** Opens, moves or closes the audience's window. Throws `DISPLAY_GONE`. */
  show(place: AudiencePlace | null): void {
    if (place === null) {
      this.#shown?.close()
      this.#shown = null
    } else if (this.#shown) {
      this.#shown.move(place)
    } else {
      const sized = (size: Audience['size']) => this.#tellAudience({ size })
      this.#shown = this.#openAudience({ place, lost: why => this.#lose(why), sized })
    }
    this.#tellAudience({ place, lost: null })
  }

  /** @param page the window in which it was ended; the other one is told or closed */
  finish(page: WebContents | null): void {
    if (page && this.isShownBy(page)) this.#tellGiver('talk.ended', null)
    this.#release()
    this.#shown?.close()
    this.#shown = null
  }

  #lose(why: Audience['lost']): void {
    this.#shown = null
    this.#tellAudience({ lost: why })
    if (!this.#giver) this.#over()
  }

  #tellAudience(change: Partial<Audience>): void {
    this.#audience = { ...this.#audience, ...change }
    this.#tellGiver('talk.audience', this.#audience)
  }

  #hold({ window }: GraphWindow): () => void {
    const awake = powerSaveBlocker.start('prevent-display-sleep')
    const unwatch = watchDisplays({
      came: id => this.#displayCame(id),
      went: id => this.#displayWent(id),
      changed: () => {
        if (this.#giver) this.#tellGiver('displays.changed', displaysFor(this.#giver.window))
      },
    })
    const giverGone = () => {
      this.#giver = null
      if (!this.#shown) this.#over()
    }
    window.once('closed', giverGone)
    return () => {
      powerSaveBlocker.stop(awake)
      unwatch()
      window.off('closed', giverGone)
    }
  }

  /** What a display that went leaves behind: a window that would cover the presenter's notes, or nobody's view. */
  #displayWent(id: number): void {
    const { place } = this.#audience
    if (!this.#shown || place?.kind !== 'display') return
    const left = displaysFor(this.#shown.window)
    if (place.id !== id) {
      // The presenter's own display went: what the room sees stays in front, and takes the keys.
      if (left.length === 1) this.#shown.window.focus()
    } else if (this.#giver) {
      this.#shown.close()
      this.#lose('display-removed')
    } else if (left[0]) {
      this.show({ kind: 'display', id: left[0].id })
    }
  }

  #displayCame(id: number): void {
    const { place, lost } = this.#audience
    if (lost === 'display-removed' && place?.kind === 'display' && place.id === id) this.show(place)
  }

  #tellGiver<C extends EventChannel>(channel: C, payload: EventPayload<C>): void {
    if (this.#giver) tellPage(this.#giver.window.webContents, channel, payload)
  }
}

function clockNow(): Clock {
  const now = Date.now()
  return { started: now, sceneStarted: now }
}
