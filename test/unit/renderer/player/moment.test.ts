import { describe, expect, it } from 'vitest'
import { back, forward, hasStrayed, jump, letGo, startOf } from '../../../../renderer/player/moment.ts'
import type { Reel, ReelScene } from '../../../../renderer/player/reel.ts'

const scene = (id: string, aside = false) => ({ id, aside }) as ReelScene
const reel = {
  loop: false,
  scenes: [scene('a'), scene('b'), scene('if they ask', true), scene('c')],
} as unknown as Reel
const looping = { ...reel, loop: true }

describe('where a talk is', () => {
  it('goes through the scenes, passes asides by and stays at the end', () => {
    const a = startOf(reel)
    const b = forward(reel, a)
    const c = forward(reel, b)
    expect([a.scene, b.scene, c.scene]).toEqual([0, 1, 3])
    expect(forward(reel, c)).toBe(c)
    expect(back(reel, c).scene).toBe(1)
    expect(back(reel, a)).toBe(a)
  })

  it('begins again at the end of a reel that loops', () => {
    expect(forward(looping, jump(looping, startOf(looping), 3)).scene).toBe(0)
  })

  it('comes back out of an aside to where it was left, or goes on from there', () => {
    const aside = jump(reel, startOf(reel), 2)
    expect(aside.from).toEqual([0])
    expect(back(reel, aside)).toEqual(startOf(reel))
    expect(forward(reel, aside)).toMatchObject({ scene: 1, from: [] })
  })

  it('lets go of what was looked at without leaving the scene', () => {
    const strayed = { ...startOf(reel), scene: 1, closer: { x: 1, y: 2, by: 3 }, opened: 'n1', black: true }
    expect(hasStrayed(strayed)).toBe(true)
    expect(letGo(strayed)).toMatchObject({ scene: 1, closer: null, opened: null, black: false })
    expect(hasStrayed(letGo(strayed))).toBe(false)
  })
})
