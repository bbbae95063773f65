import { describe, expect, it } from 'vitest'
import { Stop } from '../../../../../queries/sources/neo4j/stop.ts'

const never = () => new Promise<never>(() => undefined)

describe('a stop', () => {
  it('lets what is in time through, and its failures', async () => {
    const stop = new Stop(new AbortController().signal)
    await expect(stop.unless(Promise.resolve(1))).resolves.toBe(1)
    await expect(stop.unless(Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(stop.isStopped).toBe(false)
  })

  it('ends everything that waits, for the reason it was given', async () => {
    const controller = new AbortController()
    const stop = new Stop(controller.signal)
    const waiting = [stop.unless(never()), stop.unless(never())]
    controller.abort(new Error('enough'))
    for (const wait of waiting) await expect(wait).rejects.toThrow('enough')
    await expect(stop.unless(never())).rejects.toThrow('enough')
  })

  it('keeps its first reason', async () => {
    const controller = new AbortController()
    const stop = new Stop(controller.signal)
    stop.now(new Error('first'))
    controller.abort(new Error('second'))
    await expect(stop.unless(never())).rejects.toThrow('first')
  })

  it('is stopped from the start by what has ended already', async () => {
    await expect(new Stop(AbortSignal.abort(new Error('over'))).unless(never())).rejects.toThrow('over')
  })
})
