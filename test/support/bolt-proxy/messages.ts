import { pack, unpack } from './pack-stream.ts'
import type { Packed } from './pack-stream.ts'

const REQUESTS = {
  0x01: 'HELLO',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x2f: 'DISCARD',
  0x3f: 'PULL',
  0x54: 'TELEMETRY',
  0x66: 'ROUTE',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
} as const

const ANSWERS = { 0x70: 'SUCCESS', 0x71: 'RECORD', 0x7e: 'IGNORED', 0x7f: 'FAILURE' } as const

export type RequestName = (typeof REQUESTS)[keyof typeof REQUESTS]
export type AnswerName = (typeof ANSWERS)[keyof typeof ANSWERS]

/** @param payload a message without its chunk headers: a structure's marker, its tag, its fields */
export function requestName(payload: Buffer): RequestName {
  return named(REQUESTS, payload)
}

export function answerName(payload: Buffer): AnswerName {
  return named(ANSWERS, payload)
}

function named<Name extends string>(names: Readonly<Record<number, Name>>, payload: Buffer): Name {
  const name = names[payload[1]!]
  if (name === undefined) throw new Error(`Bolt has no message 0x${payload[1]?.toString(16)} here.`)
  return name
}

/** The statement of a RUN message. */
export function statementOf(run: Buffer): string {
  return unpack(run.subarray(2)) as string
}

/** What a SUCCESS or FAILURE says. */
export function summaryOf(answer: Buffer): { readonly [key: string]: Packed } {
  return unpack(answer.subarray(2)) as { [key: string]: Packed }
}

export function success(summary: { readonly [key: string]: Packed }): Buffer {
  return Buffer.concat([Buffer.from([0xb1, 0x70]), pack(summary)])
}

/** A row of one column. @param value as PackStream has it */
export function record(value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xb1, 0x71, 0x91]), value])
}

export const IGNORED = Buffer.from([0xb0, 0x7e])

/** @param protocol the major and minor version of Bolt that was agreed on: from 5.7 on a failure says more */
export function failure(code: string, message: string, protocol: readonly [number, number]): Buffer {
  const [major, minor] = protocol
  const more = major > 5 || (major === 5 && minor >= 7)
  const summary = more
    ? { neo4j_code: code, message, gql_status: '50N42', description: message }
    : { code, message }
  return Buffer.concat([Buffer.from([0xb1, 0x7f]), pack(summary)])
}

const LONGEST_CHUNK = 0xffff

/** A message as it travels: in chunks, each with its length in front, and an empty one behind. */
export function chunked(payload: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let start = 0; start < payload.length; start += LONGEST_CHUNK) {
    const body = payload.subarray(start, start + LONGEST_CHUNK)
    parts.push(Buffer.from([body.length >> 8, body.length & 0xff]), body)
  }
  return Buffer.concat([...parts, Buffer.alloc(2)])
}
