/** Every limit and interval of the way to a server. Times are milliseconds. */

/** Records the server sends ahead of what was taken; the driver pauses it beyond that. */
export const FETCH_SIZE = 1000
/** Rows of one batch. */
export const BATCH_ROWS = 1000

/** To reach an address, shake hands and log on, all in all. */
export const CONNECT_TIMEOUT = 4500
/** How often a server is asked for a sign of life, and how long it may take: together less than five seconds. */
export const BEAT_EVERY = 2000
export const BEAT_TIMEOUT = 2000
/** For the server to say that an ended statement is gone, before the connection is given up. */
export const END_TIMEOUT = 1500
/** For the answer to a commit once the user wants the statement to end. */
export const COMMIT_PATIENCE = 1000

/** Pauses before the first and the longest-awaited try to reach a server that went away. */
export const RETRY_FIRST = 1000
export const RETRY_LONGEST = 30_000

/** How often a statement that the server called unlucky is tried, and the first pause between. */
export const TRANSIENT_TRIES = 5
export const TRANSIENT_PAUSE = 100

/** Statement texts whose kind is remembered. */
export const KINDS_KEPT = 500

/** How much of one value comes to the page; what is beyond is left out with a note in its place. */
export interface ValueLimits {
  /** UTF-16 units of one string, and of all strings of one value. */
  readonly string: number
  readonly characters: number
  /** Bytes of one byte array. */
  readonly bytes: number
  /** Elements of lists and entries of maps, all of one value. */
  readonly items: number
  /** Lists and maps within one another. */
  readonly depth: number
}

export const PAGE_LIMITS: ValueLimits = {
  string: 1_000_000,
  characters: 10_000_000,
  bytes: 1_000_000,
  items: 100_000,
  depth: 100,
}

export const NO_LIMITS: ValueLimits = {
  string: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
  // What is stored nests once at most; a query can nest until the stack is full.
  depth: 1000,
}
