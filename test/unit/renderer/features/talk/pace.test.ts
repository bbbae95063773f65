import { describe, expect, test } from 'vitest'
import { clockTime, paceInWords, paceOf } from '../../../../../renderer/features/talk/pace.ts'
import type { Reel } from '../../../../../renderer/player/reel.ts'

/** Scenes of 30, 60 and 90 seconds, and an aside of 20 between the last two. */
const reel = {
  scenes: [
    { seconds: 30, aside: false },
    { seconds: 60, aside: false },
    { seconds: 20, aside: true },
    { seconds: 90, aside: false },
  ],
} as unknown as Reel

const lateAt = (scene: number, elapsed: number, from: readonly number[] = []) =>
  paceOf(reel, { scene, from }, elapsed).late

describe('the pace of a talk', () => {
  test('asides are no part of the plan', () => {
    expect(paceOf(reel, { scene: 0, from: [] }, 0)).toEqual({ planned: 180, sceneSeconds: 30, late: 0 })
  })

  test('a scene is on time from when it is due to when the next one is', () => {
    expect(lateAt(1, 30)).toBe(0)
    expect(lateAt(1, 90)).toBe(0)
    expect(lateAt(1, 100)).toBe(10)
    expect(lateAt(1, 10)).toBe(-20)
  })

  test('in an aside, the scene counts from which it was taken', () => {
    expect(lateAt(2, 95, [1])).toBe(5)
    expect(paceOf(reel, { scene: 2, from: [1] }, 95).sceneSeconds).toBe(20)
  })

  test('is said in words', () => {
    expect(paceInWords(0)).toBe('On time')
    expect(paceInWords(4.9)).toBe('On time')
    expect(paceInWords(-4.9)).toBe('On time')
    expect(paceInWords(80)).toBe('1:20 behind')
    expect(paceInWords(-45)).toBe('0:45 ahead')
  })
})

test('times are minutes and seconds, and hours from the first on', () => {
  expect([0, 5, 59.9, 60, 754, 3723, -1].map(clockTime)).toEqual([
    '0:00',
    '0:05',
    '0:59',
    '1:00',
    '12:34',
    '1:02:03',
    '0:00',
  ])
})
