import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reel } from '../../../../../renderer/player/reel.ts'
import { filmLength, filmPlan } from '../../../../../renderer/features/take-away/film-plan.ts'

const reelOf = (scenes: readonly { seconds: number; aside: boolean }[]) => ({ scenes }) as unknown as Reel

it('moves at thirty frames a second, rests at one, and passes asides by', () => {
  const frames = filmPlan(
    reelOf([
      { seconds: 3, aside: false },
      { seconds: 9, aside: true },
      { seconds: 0.5, aside: false },
    ]),
  )
  expect(frames.map(({ scene }) => scene)).not.toContain(1)
  const moving = frames.filter(({ share }) => share < 1)
  expect(moving).toHaveLength(48)
  for (const { lasts } of moving) expect(lasts).toBeCloseTo(1 / 30)
  expect(moving.map(({ from }) => from)).toEqual([...Array(24).fill(null), ...Array(24).fill(0)])
  expect(frames.filter(({ share }) => share === 1).map(({ scene }) => scene)).toEqual([0, 0, 0, 2, 2])
})

it('follows on without a gap and ends where its length says', () => {
  const scene = fc.record({ seconds: fc.integer({ min: 1, max: 70 }), aside: fc.boolean() })
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 5 }), scenes => {
      const frames = filmPlan(reelOf(scenes))
      let at = 0
      for (const frame of frames) {
        expect(frame.at).toBeCloseTo(at, 6)
        expect(frame.lasts).toBeGreaterThan(0)
        at += frame.lasts
      }
      const [, minutes = '0', seconds] = /^(?:(\d+) min )?(\d+) s$/.exec(filmLength(reelOf(scenes) as never))!
      expect(Math.abs(Number(minutes) * 60 + Number(seconds) - at)).toBeLessThanOrEqual(0.55)
    }),
    { numRuns: 30 },
  )
})
