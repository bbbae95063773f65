import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { CodedError } from '../../../../../graph/model/errors.ts'
import { TRANSIENT_TRIES } from '../../../../../queries/sources/neo4j/limits.ts'
import { Retries } from '../../../../../queries/sources/neo4j/retries.ts'

const said = (code: string) => new neo4j.Neo4jError('It says so', code, '50N42', 'general error')
const open = new AbortController().signal

describe('trying again', () => {
  it('is for what passes by itself, a few times', async () => {
    const retries = new Retries(false)
    const deadlock = said('Neo.TransientError.Transaction.DeadlockDetected')
    const answers: boolean[] = []
    for (let i = 0; i < TRANSIENT_TRIES; i++) answers.push(await retries.again(deadlock, open))
    expect(answers).toEqual([...Array<boolean>(TRANSIENT_TRIES - 1).fill(true), false])
  })

  it('is for a broken connection, once, and only where nothing can be done twice', async () => {
    const retries = new Retries(true)
    expect(await retries.again(said('ServiceUnavailable'), open)).toBe(true)
    expect(await retries.again(said('SessionExpired'), open)).toBe(false)
    expect(await new Retries(false).again(said('ServiceUnavailable'), open)).toBe(false)
  })

  it.each([
    said('Neo.ClientError.Statement.SyntaxError'),
    said('Neo.TransientError.General.MemoryPoolOutOfMemoryError'),
    new CodedError('SERVER_AWAY', 'The server is away.'),
    new TypeError('A defect'),
  ])('is not for %s', async error => {
    expect(await new Retries(true).again(error, open)).toBe(false)
  })

  it('ends its pause with the statement', async () => {
    const controller = new AbortController()
    const again = new Retries(true).again(said('Neo.TransientError.General.Unlucky'), controller.signal)
    controller.abort()
    expect(await again).toBe(false)
  })
})
