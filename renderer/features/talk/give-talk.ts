/** Giving a talk: what this window does of it. Main holds the talk, so that this page can crash and come back. */
import { requestMain } from '../../store/request-main.ts'
import { useApp } from '../../store/app-state.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import type { Moment } from '../../player/moment.ts'
import type { Reel } from '../../player/reel.ts'
import {
  type AudiencePlace,
  changeTalk,
  type ShownDisplay,
  useTalk,
  withNotes,
  withoutNotes,
} from './talk-state.ts'

/** Begins a talk at a moment of it. Rejects with what `talk.start` is refused with. */
export async function giveTalk(given: Reel, moment: Moment, place: AudiencePlace | null): Promise<void> {
  const { reel, notes } = withoutNotes(given)
  await requestMain('talk.start', { reel: JSON.stringify(reel), notes, moment, place })
  await resumeTalk()
}

/** Shows the talk that main holds for this window, if there is one: after its start, and when the page comes back. */
export async function resumeTalk(): Promise<void> {
  follow()
  focusBefore = document.activeElement
  const [told, displays] = await Promise.all([requestMain('talk.read'), requestMain('displays.list')])
  if (!told) return
  const { reel, notes, ...rest } = told
  useTalk.setState({ talk: { ...rest, displays, reel: withNotes(JSON.parse(reel) as Reel, notes ?? []) } })
  // What was told before is nothing for the room; what went wrong stays until somebody has seen it.
  useApp.setState(({ notices }) => ({
    presenting: true,
    highlighted: new Set(),
    notices: notices.filter(({ tone }) => tone === 'bad'),
  }))
  if (told.audience.place === null) fillScreen(true)
}

/** Moves the talk, here and in the audience's window. */
export function moveTalk(moment: Moment): void {
  const { talk } = useTalk.getState()
  if (!talk || moment === talk.moment) return
  showMoment(moment)
  requestMain('talk.move', moment).catch(notifyError)
}

export function endTalk(): void {
  leave()
  requestMain('talk.end').catch(notifyError)
}

export async function restartClock(): Promise<void> {
  changeTalk(await requestMain('talk.restart-clock'))
}

/** Brings the talk to another display, to a window of its own, or into this window alone. */
export async function showAudience(place: AudiencePlace | null): Promise<void> {
  await requestMain('talk.show-audience', { place })
  fillScreen(place === null)
}

/** Looks which displays there are, and on which this window is now. */
export async function readDisplays(): Promise<void> {
  changeTalk({ displays: await requestMain('displays.list') })
}

/** Where the room looks when there is a display that the presenter does not: there. */
export function otherDisplay(displays: readonly ShownDisplay[]): AudiencePlace | null {
  const other = displays.find(({ here }) => !here)
  return other ? { kind: 'display', id: other.id } : null
}

function showMoment(moment: Moment): void {
  const { talk } = useTalk.getState()
  const isNew = talk?.moment.scene !== moment.scene
  changeTalk({ moment, ...(isNew && { sceneStarted: Date.now() }) })
}

function leave(): void {
  const { talk } = useTalk.getState()
  useTalk.setState({ talk: null })
  useApp.setState({ presenting: false })
  if (talk?.audience.place === null) fillScreen(false)
  // What had the focus can have it again once it is drawn.
  requestAnimationFrame(() => focusBefore instanceof HTMLElement && focusBefore.focus())
}

let focusBefore: Element | null = null

const fillScreen = (on: boolean): void => void requestMain('window.full-screen', { on }).catch(notifyError)

let following = false

function follow(): void {
  if (following) return
  following = true
  window.breachgraph.on('talk.moved', showMoment)
  window.breachgraph.on('talk.audience', audience => changeTalk({ audience }))
  window.breachgraph.on('talk.ended', leave)
  window.breachgraph.on('displays.changed', takeDisplays)
}

/** A display that comes while the talk is in this window alone may be what the room looks at. */
function takeDisplays(displays: readonly ShownDisplay[]): void {
  const { talk } = useTalk.getState()
  const other = otherDisplay(displays)
  const isNew = other !== null && talk !== null && otherDisplay(talk.displays) === null
  changeTalk({ displays })
  if (!isNew || talk.audience.place !== null) return
  notify('A second display is there.', 'info', {
    label: 'Show the talk there, and the notes here',
    run: () => void showAudience(other).catch(notifyError),
  })
}
