import { describe, expect, it } from 'vitest'
import type { Cel, NodeCel } from '../../../../../renderer/player/stage/cel.ts'
import { Motion } from '../../../../../renderer/player/stage/motion.ts'
import { stageSize } from '../../../../../renderer/player/stage/stage-size.ts'
import { stillOf } from '../../../../../renderer/player/stage/still.ts'
import { look, measure, reel } from './stage-reel.ts'

const cels = reel.scenes.map((_, scene) =>
  stillOf(reel, { scene, closer: null, opened: null }, stageSize(1280, 720), look, measure),
)
const [first, second, empty] = cels as [Cel, Cel, Cel]
const folded = reel.scenes.map(scene => scene.folded)
const way = new Motion(first, second, folded[0]!, folded[1]!)

const sideOf = ({ look, scale }: NodeCel) => look.size * scale

describe('from one scene to the next', () => {
  it('begins with what is shown and ends with the scene itself', () => {
    const start = way.at(0)
    expect(start.camera).toEqual(first.camera)
    for (const [key, node] of first.nodes) {
      expect(start.nodes.get(key)!.place).toEqual(node.place)
      expect(start.nodes.get(key)!.strength).toBe(node.strength)
    }
    expect(way.at(1)).toBe(second)
    expect(way.at(1.7)).toBe(second)
  })

  it('moves what stays, a little each time', () => {
    const xs = Array.from({ length: 11 }, (_, step) => way.at(step / 10).nodes.get('victim')!.place.x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(xs[0]).toBe(400)
    expect(xs[5]!).toBeGreaterThan(400)
    expect(xs[5]!).toBeLessThan(500)
  })

  it('brings what is new out of what it was folded into, or of its neighbour', () => {
    const start = way.at(0).nodes
    expect(start.get('alias')!.place).toEqual(first.nodes.get('actor')!.place)
    expect(start.get('data')!.place).toEqual(first.nodes.get('victim')!.place)
    expect(start.get('data')!.strength).toBe(0)
    expect(way.at(0.9).nodes.get('data')!.strength).toBe(second.nodes.get('data')!.strength)
  })

  it('brings what has new neighbours alone out of where those come from', () => {
    const chained = {
      ...second,
      lines: new Map([
        ['theft', { ...second.lines.get('theft')!, from: 'victim', to: 'data' }],
        ['further', { ...second.lines.get('theft')!, from: 'data', to: 'alias' }],
      ]),
    }
    const start = new Motion(first, chained, {}, {}).at(0).nodes
    expect(start.get('alias')!.place).toEqual(first.nodes.get('victim')!.place)
  })

  it('lets go what goes before it draws what is new, and draws that from its start', () => {
    expect(way.at(0.1).nodes.get('far')!.strength).toBeGreaterThan(0)
    expect(way.at(0.4).nodes.get('far')!.strength).toBe(0)
    expect(way.at(0.4).lines.get('denial')!.strength).toBe(0)
    expect(way.at(0.4).lines.get('theft')!.share).toBe(0)
    const half = way.at(0.75).lines.get('theft')!
    expect(half.share).toBeGreaterThan(0)
    expect(half.share).toBeLessThan(1)
    expect(half.from).toBe('victim')
  })

  it('folds a node into the one it belongs to on the way back', () => {
    const back = new Motion(second, first, folded[1]!, folded[0]!)
    const [early, late] = [back.at(0.1), back.at(0.5)]
    const distance = (cel: Cel) => {
      const { x, y } = cel.nodes.get('alias')!.place
      const host = first.nodes.get('actor')!.place
      return Math.hypot(x - host.x, y - host.y)
    }
    expect(distance(late)).toBeLessThan(distance(early))
    expect(back.at(0.56).nodes.get('alias')!.strength).toBe(0)
  })

  it('goes on from where it is when another scene is asked for on the way', () => {
    const now = way.at(0.5)
    const next = new Motion(now, first, folded[1]!, folded[0]!).at(0)
    for (const [key, node] of now.nodes) {
      expect(next.nodes.get(key)!.place).toEqual(node.place)
      expect(next.nodes.get(key)!.strength).toBeCloseTo(node.strength)
      expect(sideOf(next.nodes.get(key)!)).toBeCloseTo(sideOf(node))
    }
    for (const [key, line] of now.lines) expect(next.lines.get(key)!.share).toBeCloseTo(line.share)
  })

  it('comes out of nothing and goes into nothing', () => {
    const opening = new Motion(empty, first, {}, folded[0]!)
    expect([...opening.at(0).nodes.values()].every(({ strength }) => strength === 0)).toBe(true)
    const closing = new Motion(first, empty, folded[0]!, {})
    expect([...closing.at(0.9).nodes.values()].every(({ strength }) => strength === 0)).toBe(true)
  })
})
