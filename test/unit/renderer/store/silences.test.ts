import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Silence, Silences } from '../../../../renderer/store/silences.ts'
import { LIMITS } from '../../../../renderer/limits.ts'

const one: Silence = { id: 1, action: 'expand' }
const two: Silence = { id: 2, action: 'search' }

describe('silences', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('names every statement that nothing is heard of, and no longer once something is', () => {
    const told: (readonly Silence[])[] = []
    const silences = new Silences(LIMITS.silence, silent => told.push(silent))
    silences.expect(one)
    silences.expect(two)
    vi.advanceTimersByTime(LIMITS.silence - 1)
    silences.expect(two)
    vi.advanceTimersByTime(1)
    expect(told).toEqual([[one]])
    vi.advanceTimersByTime(LIMITS.silence)
    expect(told.at(-1)).toEqual([one, two])
    silences.end(1)
    silences.expect(two)
    expect(told.at(-1)).toEqual([])
  })

  it('is told within five seconds', () => {
    expect(LIMITS.silence).toBeLessThan(5000)
  })

  it('says nothing of a statement that ended in time', () => {
    const told = vi.fn()
    const silences = new Silences(LIMITS.silence, told)
    silences.expect(one)
    silences.end(1)
    vi.advanceTimersByTime(10 * LIMITS.silence)
    expect(told).not.toHaveBeenCalled()
  })
})
