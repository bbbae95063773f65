import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../../../graph/layout/extent.ts'
import type { CaptionCel, Cel } from '../../../../../renderer/player/stage/cel.ts'
import { celCourses } from '../../../../../renderer/player/stage/cel-courses.ts'
import { keyAt } from '../../../../../renderer/player/stage/key-at.ts'
import { spotAt } from '../../../../../renderer/picture/curve.ts'
import { stageSize } from '../../../../../renderer/player/stage/stage-size.ts'
import { type Sight, stillOf } from '../../../../../renderer/player/stage/still.ts'
import { look, measure, reel, scene } from './stage-reel.ts'

const size = stageSize(1280, 720)
const still = (sight: Partial<Sight>, of = reel) =>
  stillOf(of, { scene: 0, closer: null, opened: null, ...sight }, size, look, measure)

function boxesOf({ camera, nodes }: Cel) {
  const at = (value: number, pan: number) => value * camera.zoom + pan
  return [...nodes.values()].map(({ place, look, captions }) => {
    const [x, y] = [at(place.x, camera.x), at(place.y, camera.y)]
    const half = (look.size / 2) * camera.zoom
    const words = captions.map((caption: CaptionCel) => ({
      left: x + caption.across - caption.width / 2,
      right: x + caption.across + caption.width / 2,
      top: y + caption.down,
      bottom: y + caption.down + caption.size,
    }))
    return { body: { left: x - half, right: x + half, top: y - half, bottom: y + half }, words }
  })
}

describe('a stage', () => {
  it('is composed alike at every size of its shape', () => {
    expect(stageSize(1920, 1080)).toEqual({ width: 1280, height: 720, unit: 1.5 })
    expect(stageSize(160, 90)).toMatchObject({ width: 1280, height: 720 })
    expect(stageSize(1024, 768)).toMatchObject({ width: 1280, height: 960 })
    expect(stageSize(0, 0).unit).toBeGreaterThan(0)
  })
})

describe('a scene at rest', () => {
  it('has everything in sight, as large as it fits, and no name on another', () => {
    const coordinate = fc.integer({ min: -3000, max: 3000 })
    const place = fc.record({ x: coordinate, y: coordinate })
    fc.assert(
      fc.property(place, place, place, (actor, victim, far) => {
        const placed = { ...reel, scenes: [scene({ places: { actor, victim, far }, lines: ['attack'] })] }
        const boxes = boxesOf(still({}, placed))
        for (const box of boxes.flatMap(({ body, words }) => [body, ...words])) {
          expect(box.left).toBeGreaterThan(0)
          expect(box.right).toBeLessThan(size.width)
          expect(box.top).toBeGreaterThan(0)
          expect(box.bottom).toBeLessThan(size.height)
        }
        const words = boxes.flatMap(box => box.words)
        for (const [index, one] of words.entries())
          for (const other of words.slice(index + 1)) expect(overlaps(one, other)).toBe(false)
      }),
    )
  })

  it('shows its frame whole, or nearer what is looked at', () => {
    const frame = { left: 0, right: 640, top: 0, bottom: 100 }
    const framed = { ...reel, scenes: [{ ...reel.scenes[0]!, frame }] }
    expect(still({}, framed).camera).toEqual({ zoom: 2, x: 0, y: 260 })
    const closer = still({ closer: { x: 320, y: 50, by: 2 } }, framed).camera
    expect(closer).toEqual({ zoom: 4, x: 640 - 1280, y: 360 - 200 })
  })

  it('lights what it says, with the ends of lines, and dims the rest', () => {
    const { nodes, lines } = still({ scene: 1 })
    expect(nodes.get('victim')!.strength).toBe(1)
    expect(nodes.get('data')!.strength).toBe(1)
    expect(nodes.get('actor')!.strength).toBe(0.25)
    expect(nodes.get('alias')!.strength).toBe(0.22)
    expect(lines.get('theft')!.strength).toBe(1)
    expect(lines.get('attack')!.strength).toBe(0.25)
    // What is lit is drawn over what is not.
    expect([...nodes.keys()].slice(-2).sort()).toEqual(['data', 'victim'])
    for (const node of still({}).nodes.values()) expect(node.strength).toBe(1)
  })

  it('follows the style rules of the scene alone', () => {
    expect(still({}).nodes.get('victim')!.look).toMatchObject({ shape: 'hexagon', fill: '#123456' })
    const styled = still({ scene: 1 }).nodes.get('victim')!.look
    expect(styled).toMatchObject({ shape: 'ellipse', fill: '#ff00ff', size: 60 })
    expect(still({}).nodes.get('actor')!.look.rimStyle).toBe('double')
    expect(styled.rimStyle).toBe('solid')
  })

  it('bears the types of lines where there is room, and of the one that is opened always', () => {
    const types = (cel: Cel) => [...cel.lines].flatMap(([key, { type }]) => (type ? [[key, type.text]] : []))
    expect(types(still({}))).toEqual([
      ['attack', 'TOLD OF'],
      ['denial', 'TOLD OF ×2'],
    ])
    expect(types(still({ scene: 1 }))).toEqual([['theft', 'TOLD OF']])
    const opened = still({ scene: 1, opened: 'same' })
    expect(types(opened).map(([key]) => key)).toContain('same')
    expect(opened.lines.get('same')!.ring).toBe(true)
  })

  it('names nodes beside the arrows that point at them', () => {
    const places = { actor: { x: 0, y: 300 }, victim: { x: 0, y: 0 } }
    const nameIn = (lines: readonly string[]) => {
      const { nodes } = still({}, { ...reel, scenes: [scene({ places, lines })] })
      return nodes.get('victim')!.captions[0]!
    }
    expect(nameIn([])).toMatchObject({ across: 0 })
    expect(nameIn(['attack']).across).toBeGreaterThan(30)
  })

  it('plays without anything, and without what the reel does not have', () => {
    expect(still({ scene: 2 }).nodes.size).toBe(0)
    const strange = {
      ...reel,
      scenes: [scene({ places: { gone: { x: 0, y: 0 } }, lines: ['attack', 'lost'] })],
    }
    expect(still({}, strange).lines.size).toBe(0)
  })
})

describe('what is under a pointer', () => {
  const cel = still({})

  it('is a node by its shape, a line by its course, else nothing', () => {
    expect(keyAt(cel, { x: 3, y: 3 })).toBe('actor')
    expect(keyAt(cel, { x: 395, y: 5 })).toBe('victim')
    const middle = spotAt(celCourses(cel).get('attack')!, 0.5)
    expect(keyAt(cel, middle)).toBe('attack')
    expect(keyAt(cel, { x: 200, y: 200 })).toBeNull()
    // The corner of a hexagon's box is not the hexagon.
    expect(keyAt(cel, { x: 19, y: -19 })).toBeNull()
  })
})
