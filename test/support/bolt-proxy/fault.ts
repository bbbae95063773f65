import type { AnswerName, RequestName } from './messages.ts'

/** A message that arrived at the proxy and has not left it. */
export interface Passing {
  /** Of the connections of this proxy, from 1. */
  readonly connection: number
  readonly from: 'client' | 'server'
  /** `CONNECT` before anything is sent, `HANDSHAKE` for the client's proposals, `STRANGE` for what is not Bolt. */
  readonly name: RequestName | AnswerName | 'CONNECT' | 'HANDSHAKE' | 'STRANGE'
  /** The request that an answer answers. */
  readonly answers: RequestName | null
  /** The statement that was run last on the connection before this message, or with it; empty before the first. */
  readonly statement: string
  /** Which row of its statement a RECORD is, from 1; of another message, how many there were. */
  readonly row: number
  /** Without chunk headers. */
  readonly payload: Buffer
}

/** How a connection ends: in order, with a TCP reset, or by never saying anything again. */
export type Break = 'close' | 'reset' | 'silence'

export type Action =
  | { readonly kind: 'pass' }
  /** Nothing of the message passes, or only its first bytes. */
  | { readonly kind: 'break'; readonly how: Break; readonly bytes?: number }
  /** A request is not passed on: the client is told that it failed, and what follows is ignored up to a RESET. */
  | { readonly kind: 'fail'; readonly code: string; readonly message: string }
  /** Another message, or another proposal, takes its place. */
  | { readonly kind: 'replace'; readonly payload: Buffer }
  /** The client gets these bytes as they are, and then the end. */
  | { readonly kind: 'answer'; readonly bytes: Buffer }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** From here on, the client gets one byte at a time. */
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }

/** Decides of each message what becomes of it. */
export type Fault = (passing: Passing) => Action

export const PASS: Action = { kind: 'pass' }
