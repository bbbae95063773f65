import type { WebContents } from 'electron'
import type { Handlers } from '../answer-request.ts'
import type { GraphWindows } from '../windows/graph-windows.ts'
import { displaysFor } from './displays.ts'
import type { Talks } from './talks.ts'

export interface TalkServices {
  readonly talks: Talks
  readonly windows: GraphWindows
}

type TalkChannel =
  | 'talk.start'
  | 'talk.read'
  | 'talk.move'
  | 'talk.restart-clock'
  | 'talk.show-audience'
  | 'talk.end'
  | 'displays.list'

/** What main does for the requests that are about a talk. */
export function talkHandlers({ talks, windows }: TalkServices): Pick<Handlers<WebContents>, TalkChannel> {
  return {
    'talk.start': (asked, sender) => talks.start(windows.of(sender), asked),
    'talk.read': (_payload, sender) => (talks.has(sender) ? talks.of(sender).read(sender) : null),
    'talk.move': (moment, sender) => talks.of(sender).move(sender, moment),
    'talk.restart-clock': (_payload, sender) => talks.of(sender).restartClock(),
    'talk.show-audience': ({ place }, sender) => talks.of(sender).show(place),
    'talk.end': (_payload, sender) => talks.end(sender),
    'displays.list': (_payload, sender) => displaysFor(windows.of(sender).window),
  }
}
