import type { WebContents } from 'electron'
import { CodedError } from '../../graph/model/errors.ts'
import type { GraphWindow } from '../windows/graph-window.ts'
import { GivenTalk, type OpenAudience, type StartOrder } from './given-talk.ts'

/** The one talk that is given at a time. */
export interface Talks {
  /** Throws `TALK_UNDER_WAY`, `DISPLAY_GONE`. */
  start(giver: GraphWindow, order: StartOrder): void
  /** Whether a page gives or shows the talk. */
  has(page: WebContents): boolean
  /** The talk that a page gives or shows. Throws `NO_TALK`. */
  of(page: WebContents): GivenTalk
  end(page: WebContents): void
  isAudience(page: WebContents): boolean
}

export function createTalks(openAudience: OpenAudience): Talks {
  let talk: GivenTalk | null = null

  function end(ended: GivenTalk, page: WebContents | null): void {
    ended.finish(page)
    if (talk === ended) talk = null
  }

  const isAudience = (page: WebContents) => talk?.isShownBy(page) ?? false
  const has = (page: WebContents) => isAudience(page) || (talk?.isGivenBy(page) ?? false)

  function talkOf(page: WebContents): GivenTalk {
    if (talk && has(page)) return talk
    throw new CodedError('NO_TALK', 'No talk is given from this window; start one first.')
  }

  return {
    start(giver, order) {
      if (talk && !talk.isGivenBy(giver.window.webContents)) throw underWay()
      if (talk) end(talk, null)
      const begun = new GivenTalk(giver, order, openAudience, () => end(begun, null))
      talk = begun
      try {
        begun.show(order.place)
      } catch (error) {
        end(begun, null)
        throw error
      }
    },
    has,
    of: talkOf,
    end: page => end(talkOf(page), page),
    isAudience,
  }
}

function underWay(): CodedError {
  return new CodedError('TALK_UNDER_WAY', 'Another window is giving a talk; end it there first.')
}
