import { PASS } from './fault.ts'
import type { Action, Break, Fault, Passing } from './fault.ts'
import { proposals } from './handshake.ts'
import { success, summaryOf } from './messages.ts'
import type { RequestName } from './messages.ts'

/** The first fault that does something with a message has it. */
export const together =
  (...faults: readonly Fault[]): Fault =>
  passing => {
    for (const fault of faults) {
      const action = fault(passing)
      if (action.kind !== 'pass') return action
    }
    return PASS
  }

/** Acts on the first so many messages that fit, and lets all others pass. */
export function first(times: number, fits: (passing: Passing) => boolean, action: Action): Fault {
  let left = times
  return passing => {
    if (left === 0 || !fits(passing)) return PASS
    left -= 1
    return action
  }
}

export const always =
  (fits: (passing: Passing) => boolean, action: Action): Fault =>
  passing =>
    fits(passing) ? action : PASS

/** Only a statement that is run is meant, not the question what it would do. */
const isRun = (statement: string, part: string): boolean =>
  statement.includes(part) && !statement.startsWith('EXPLAIN')

/** Fits a request by its name and, for what has one, by what is in its statement. */
export const request =
  (name: RequestName, inStatement = '') =>
  (passing: Passing): boolean =>
    passing.from === 'client' && passing.name === name && isRun(passing.statement, inStatement)

/** Fits the server's answer to a request: all of a statement's rows have passed by then. */
export const answerTo =
  (name: RequestName, inStatement = '') =>
  (passing: Passing): boolean =>
    passing.from === 'server' &&
    passing.answers === name &&
    passing.name !== 'RECORD' &&
    isRun(passing.statement, inStatement)

/** Breaks the connection when so many rows of a statement have passed and one more has come. */
export const breakAfterRows = (rows: number, inStatement: string, how: Break): Fault =>
  always(
    ({ name, row, statement }) => name === 'RECORD' && row === rows + 1 && statement.includes(inStatement),
    { kind: 'break', how },
  )

export const fail = (code: string, message = 'Told to fail.'): Action => ({ kind: 'fail', code, message })

/** The server calls itself something else, such as `Neo4j/4.4.30`, and speaks only the given version of Bolt. */
export function callsItself(agent: string, protocol: readonly [number, number]): Fault {
  const only = always(({ name }) => name === 'HANDSHAKE', { kind: 'replace', payload: proposals(protocol) })
  const renamed: Fault = passing => {
    if (!answerTo('HELLO')(passing) || passing.name !== 'SUCCESS') return PASS
    return { kind: 'replace', payload: success({ ...summaryOf(passing.payload), server: agent }) }
  }
  return together(only, renamed)
}

/** Another program listens: it answers a client's proposals with bytes of its own. */
export const speaksNoBolt = (bytes: Buffer): Fault =>
  always(({ name }) => name === 'HANDSHAKE' || name === 'STRANGE', { kind: 'answer', bytes })

/** A routing table names this address for everything, whatever the server calls itself. */
export const routesTo =
  (address: string): Fault =>
  passing => {
    if (!answerTo('ROUTE')(passing) || passing.name !== 'SUCCESS') return PASS
    const servers = ['ROUTE', 'READ', 'WRITE'].map(role => ({ addresses: [address], role }))
    return { kind: 'replace', payload: success({ rt: { ttl: 300, db: 'neo4j', servers } }) }
  }
