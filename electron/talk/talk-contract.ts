/** What the page may ask of a talk and is told of it: rows of the one table in contract.ts. */
import { z } from 'zod'

const point = z.object({ x: z.number(), y: z.number() })
const index = z.int().min(0).max(100_000)

/** Where a talk is; renderer/player/moment.ts says what each of these means. */
const moment = z.object({
  scene: index,
  from: z.array(index).max(100_000).readonly(),
  black: z.boolean(),
  laser: point.nullable(),
  closer: point.extend({ by: z.number() }).nullable(),
  opened: z.string().max(2000).nullable(),
})

/** Where the audience sees the talk: full screen on a display, or in a window of its own, to be shared in a call. */
const audiencePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('display'), id: z.number() }),
  z.object({ kind: z.literal('window') }),
])

const audience = z.object({
  /** Where its window is or shall be; null while the talk is in the presenter's window alone. */
  place: audiencePlace.nullable(),
  /** Why there is no window where one is wanted; null where there is one, or none is wanted. */
  lost: z.enum(['closed', 'crashed', 'display-removed']).nullable(),
  /** What its page has of it, in CSS pixels; null before there was one. */
  size: z.object({ width: z.number(), height: z.number() }).nullable(),
})

const display = z.object({
  id: z.number(),
  label: z.string(),
  /** In CSS pixels. */
  width: z.number(),
  height: z.number(),
  /** The asking window is on it. */
  here: z.boolean(),
})

/** A reel as JSON; main keeps the text and never reads into it. */
const reelText = z.string().min(2).max(50_000_000)
const notes = z.array(z.string().max(20_000)).max(100_000).readonly()
const clock = {
  /** When the talk, and the present scene, began: epoch milliseconds. */
  started: z.number(),
  sceneStarted: z.number(),
}

export const talkRequests = {
  /**
   * Begins a talk from this window, in place of one that was given from it. `reel` holds no notes: they come beside
   * it and never reach the audience's window. `TALK_UNDER_WAY` while another window gives one.
   */
  'talk.start': {
    in: z.object({ reel: reelText, notes, moment, place: audiencePlace.nullable() }),
    out: z.void(),
  },
  /** The talk that this window gives or shows; null where there is none. Notes are for the presenter alone. */
  'talk.read': {
    in: z.undefined(),
    out: z.object({ reel: reelText, notes: notes.nullable(), moment, ...clock, audience }).nullable(),
  },
  /** Either window moves the talk; the other one hears of it as `talk.moved`. */
  'talk.move': { in: moment, out: z.void() },
  /** Begins to count the time anew. */
  'talk.restart-clock': { in: z.undefined(), out: z.object(clock) },
  /** Opens, moves or closes the window of the audience. `DISPLAY_GONE` for a display that is not there. */
  'talk.show-audience': { in: z.object({ place: audiencePlace.nullable() }), out: z.void() },
  'talk.end': { in: z.undefined(), out: z.void() },
  'displays.list': { in: z.undefined(), out: z.array(display) },
} as const

export const talkEvents = {
  'talk.moved': moment,
  'talk.audience': audience,
  /** The talk was ended in the other window. */
  'talk.ended': z.null(),
  /** A display came or went, or became another size. */
  'displays.changed': z.array(display),
} as const

/** The only requests that the window of the audience may make: it reaches no graph, no file and no secret. */
export const AUDIENCE_MAY: ReadonlySet<string> = new Set([
  'settings.read',
  'talk.read',
  'talk.move',
  'talk.end',
])

export type Moment = z.infer<typeof moment>
export type AudiencePlace = z.infer<typeof audiencePlace>
export type Audience = z.infer<typeof audience>
export type ShownDisplay = z.infer<typeof display>
