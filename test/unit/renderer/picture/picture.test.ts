import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../../renderer/canvas/kinds.ts'
import type { Look } from '../../../../renderer/canvas/look.ts'
import type { Frame } from '../../../../renderer/canvas/overlay/frame.ts'
import type { SceneEdge, SceneNode } from '../../../../renderer/canvas/scene.ts'
import { type Composition, composePicture } from '../../../../renderer/picture/compose.ts'
import {
  arrival,
  beginningOf,
  departure,
  halvesOf,
  pathOf,
  piecesOf,
  spotAt,
} from '../../../../renderer/picture/curve.ts'
import { iconStrokes } from '../../../../renderer/picture/icon-strokes.ts'
import { svgOf } from '../../../../renderer/picture/svg.ts'
import { fits, largestScale, sizeInWords } from '../../../../renderer/features/export/png.ts'
import { boxOfScene, sceneWithin, selectedScene } from '../../../../renderer/features/export/part-of-scene.ts'

const look: Look = {
  theme: 'dark',
  base: '#000000',
  surface: '#111111',
  line: '#222222',
  text: '#eeeeee',
  dim: '#aaaaaa',
  accent: '#0000ff',
  warn: '#ffaa00',
  bad: '#ff0000',
  edge: '#888888',
}

const places = { 'n:a': { x: 0, y: 0 }, 'n:b': { x: 200, y: 0 }, 'n:c': { x: 0, y: 300 } } as const
type Key = keyof typeof places

const node = (key: Key, more: Partial<SceneNode> = {}) =>
  ({
    key,
    ...places[key],
    caption: key,
    kind: KINDS[0]!,
    size: 40,
    hidden: 0,
    folded: 0,
    ...more,
  }) as SceneNode
const edge = (key: `r:${string}`, source: Key, target: Key, more: Partial<SceneEdge> = {}) =>
  ({ key, keys: [key], source, target, type: 'T', status: 'denied', dimmed: false, ...more }) as SceneEdge

const nodes = [node('n:a', { hidden: 3 }), node('n:b'), node('n:c', { dimmed: true })]
const edges = [edge('r:1', 'n:a', 'n:b'), edge('r:2', 'n:a', 'n:c', { status: 'disputed' })]
const scene = {
  nodes: new Map(nodes.map(one => [one.key, one])),
  edges: new Map(edges.map(one => [one.key, one])),
}
const drawn = {
  scene,
  zoom: 1,
  placeOf: (key: string) => places[key as Key],
  edgeSpot: () => ({ x: 100, y: 0, angle: 0, length: 200 }),
  curveOf: (key: string) => {
    const { source, target } = scene.edges.get(key as never)!
    return { start: places[source as Key], bends: [], tip: places[target as Key] }
  },
}
const frame = { ...drawn, look, selection: new Set(), lit: null } as unknown as Frame

function compose(change: Partial<Composition> = {}) {
  return composePicture({
    frame,
    area: { left: -50, right: 250, top: -50, bottom: 350 },
    curveOf: drawn.curveOf,
    nodeLook: ({ dimmed }) => ({
      shape: 'diamond',
      size: 40,
      fill: '#123456',
      icon: 'data:image/svg+xml;utf8,',
      iconShare: '50%',
      rim: 0,
      rimColour: '#123456',
      rimStyle: 'solid',
      strength: dimmed ? 0.22 : 1,
    }),
    lineLook: ({ status }) => ({
      width: 2,
      line: 'dashed',
      pattern: '7 5',
      cap: 'butt',
      colour: '#888888',
      tone: status === 'disputed' ? 'linear-gradient' : 'solid',
      tail: status === 'disputed' ? 'triangle' : 'none',
      curve: 'bezier',
      strength: 1,
    }),
    captions: new Map([['n:a', { lines: ['<b>'], box: { left: -9, right: 9, top: 20, bottom: 30 } }]]),
    types: new Map(),
    widthOf: text => text.length * 6,
    marking: null,
    stamp: ['A case', 'drawn 3 of 71', 'hidden 0', 'alleged 12', 'unsourced 0'],
    title: 'A case',
    transparent: false,
    ...change,
  })
}

const countOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

describe('a picture', () => {
  it('holds every node, line, sign, badge and caption, and says what it does not show', () => {
    const svg = svgOf(compose())
    expect(countOf(svg, /<g class="node"/g)).toBe(3)
    expect(countOf(svg, /<g class="line"/g)).toBe(2)
    expect([countOf(svg, /class="bar"/g), countOf(svg, /class="break"/g)]).toEqual([1, 1])
    expect(svg).toContain('<title>3 neighbours not shown</title>')
    expect(svg).toContain('>&lt;b&gt;</text>')
    expect(svg).toContain('opacity="0.22"')
    // An arrow for each line, and a second for the one that goes both ways.
    expect(countOf(svg, /d="M0 0L-\d/g)).toBe(3)
    expect(svg).toContain('>A case · drawn 3 of 71 · hidden 0</text>')
    expect(svg).toContain('>alleged 12 · unsourced 0</text>')
  })

  it('is as large as its part of the plane at its zoom, with the footer under it', () => {
    const once = compose()
    const twice = compose({ frame: { ...frame, zoom: 2 } })
    expect(once.width).toBe(300)
    expect(once.height).toBeGreaterThan(400)
    expect(twice.width).toBe(600)
  })

  it('bears how far it may be passed on at the right of its footer, in words and to readers of the file', () => {
    const svg = svgOf(compose({ marking: 'TLP:AMBER' }))
    expect(svg).toMatch(/class="marking"[\s\S]*fill="#FFC000"[^>]*>TLP:AMBER<\/text>/)
    expect(svg).toContain('TLP:AMBER · A case')
    expect(svgOf(compose())).not.toContain('TLP')
  })

  it('is transparent when that is asked', () => {
    expect(compose().background).toBe('#000000')
    expect(compose({ transparent: true }).background).toBeNull()
  })
})

describe('a part of a scene', () => {
  it('that is selected has the lines between its nodes, and the ends of its lines', () => {
    const keysOf = (selection: readonly string[]) => {
      const part = selectedScene(scene, new Set(selection) as never)
      return [...part.nodes.keys(), ...part.edges.keys()]
    }
    expect(keysOf(['n:a', 'n:b'])).toEqual(['n:a', 'n:b', 'r:1'])
    expect(keysOf(['r:2'])).toEqual(['n:a', 'n:c', 'r:2'])
    expect(keysOf([])).toEqual([])
  })

  it('that is in view has what reaches into it', () => {
    const part = sceneWithin(drawn, { left: 90, right: 300, top: -30, bottom: 30 })
    expect([...part.nodes.keys(), ...part.edges.keys()]).toEqual(['n:b', 'r:1'])
  })

  it('has a box round its nodes and lines', () => {
    expect(boxOfScene(drawn, scene)).toEqual({ left: -20, right: 220, top: -20, bottom: 320 })
  })
})

describe('the course of a line', () => {
  const start = { x: 0, y: 0 }
  const tip = { x: 100, y: 0 }

  it('is straight without bends, and bends towards each it has', () => {
    expect(pathOf(piecesOf({ start, bends: [], tip }))).toBe('M0 0Q50 0 100 0')
    expect(pathOf(piecesOf({ start, bends: [{ x: 50, y: 40 }], tip }))).toBe('M0 0Q50 40 100 0')
    const loop = piecesOf({
      start,
      bends: [
        { x: -40, y: -40 },
        { x: 40, y: -40 },
      ],
      tip: start,
    })
    expect(pathOf(loop)).toBe('M0 0Q-40 -40 0 -40Q40 -40 0 0')
    expect(arrival(loop)).toBeCloseTo(Math.atan2(40, -40))
    expect(departure(loop)).toBeCloseTo(Math.atan2(40, 40))
  })

  it('can be had in part, and asked where it is on the way', () => {
    const bent = piecesOf({ start, bends: [{ x: 50, y: 40 }], tip })
    expect(pathOf(beginningOf(bent, 0.5))).toBe(pathOf(halvesOf(bent)[0]))
    expect(beginningOf(bent, 1)).toBe(bent)
    expect(spotAt(bent, 0.5)).toEqual({ x: 50, y: 20, angle: 0 })
    expect(spotAt(bent, 1)).toMatchObject(tip)
    expect(spotAt(piecesOf({ start, bends: [], tip }), 0.25)).toEqual({ x: 25, y: 0, angle: 0 })
  })

  it('is cut in two at its middle', () => {
    const [first, second] = halvesOf(piecesOf({ start, bends: [{ x: 50, y: 40 }], tip }))
    expect(pathOf(first)).toBe('M0 0Q25 20 50 20')
    expect(pathOf(second)).toBe('M50 20Q75 20 100 0')
  })
})

it('an icon is read as paths in its colour, whatever shapes it is made of', () => {
  const svg =
    '<svg stroke="#abcdef"><path d="M1 1h2"></path><circle cx="5" cy="5" r="2"></circle><line x1="1" y1="2" x2="3" y2="4"></line><rect x="1" y="1" width="4" height="4" rx="1"></rect><polygon points="1 1 2 2 3 1"></polygon></svg>'
  const { colour, paths } = iconStrokes(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`)
  expect(colour).toBe('#abcdef')
  expect(paths).toEqual([
    'M1 1h2',
    'M3 5A2 2 0 1 1 7 5A2 2 0 1 1 3 5Z',
    'M1 2L3 4',
    'M2 1h2a1 1 0 0 1 1 1v2a1 1 0 0 1 -1 1h-2a1 1 0 0 1 -1 -1v-2a1 1 0 0 1 1 -1Z',
    'M1 1 2 2 3 1Z',
  ])
})

describe('the size of a PNG', () => {
  it('has limits on a side and in all', () => {
    expect(fits({ width: 4096, height: 1000 }, 4)).toBe(true)
    expect(fits({ width: 4097, height: 1000 }, 4)).toBe(false)
    expect(fits({ width: 4000, height: 4000 }, 3)).toBe(false)
  })

  it('tells the largest scale that fits, if there is one', () => {
    expect(largestScale({ width: 1200, height: 1200 })).toBe(4)
    expect(largestScale({ width: 4000, height: 4000 })).toBe(2)
    expect(largestScale({ width: 20_000, height: 100 })).toBeNull()
    expect(sizeInWords({ width: 1200, height: 100 }, 2)).toBe('2,400 × 200 pixels')
  })
})
