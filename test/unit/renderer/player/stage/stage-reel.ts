import { STATUSES, type LineStatus } from '../../../../../renderer/canvas/statuses.ts'
import type { Look } from '../../../../../renderer/canvas/look.ts'
import type { Reel, ReelLine, ReelNode, ReelScene } from '../../../../../renderer/player/reel.ts'
import type { Measure } from '../../../../../renderer/player/stage/measure.ts'

/** Every character half as wide as it is high. */
export const measure: Measure = {
  forms: text => [{ lines: [text], width: text.length / 2 }],
  type: text => text.length * 6,
}

export const look: Look = {
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

const node = (caption: string, more: Partial<ReelNode> = {}): ReelNode => ({
  caption,
  kind: 'k1',
  size: 40,
  importance: 1,
  claims: [],
  ...more,
})

export const line = (from: string, to: string, status: LineStatus = 'alleged', count = 1): ReelLine => ({
  from,
  to,
  type: 'TOLD_OF',
  status,
  count,
  claims: [],
})

export const scene = (more: Partial<ReelScene>): ReelScene => ({
  id: 'a scene',
  caption: [{ text: 'What is said.', claims: [] }],
  notes: '',
  seconds: 30,
  places: {},
  folded: {},
  lines: [],
  lit: [],
  faint: [],
  looks: {},
  frame: null,
  aside: false,
  branches: [],
  sources: [],
  stamp: ['drawn 2 of 9'],
  astray: [],
  ...more,
})

/** Actor and victim; then the data comes out of the victim, and the alias that was folded into the actor out of it. */
export const reel: Reel = {
  title: 'A story',
  case: 'A case',
  date: '2025-01-31',
  marking: null,
  loop: false,
  namesOff: false,
  kinds: {
    k1: {
      title: 'kind',
      shape: 'hexagon',
      fill: { dark: '#123456', light: '#abcdef' },
      outline: false,
      icon: ['M2 2L22 22'],
    },
  },
  nodes: {
    actor: node('The <actor>', { importance: 9 }),
    victim: node('The victim'),
    data: node('The data'),
    alias: node('The alias'),
    far: node('Far away'),
  },
  lines: {
    attack: line('actor', 'victim', 'corroborated'),
    denial: line('victim', 'actor', 'denied', 2),
    theft: line('victim', 'data', 'disputed'),
    same: line('alias', 'actor'),
    self: line('actor', 'actor', 'single-source'),
  },
  claims: {},
  sources: {},
  scenes: [
    scene({
      places: { actor: { x: 0, y: 0 }, victim: { x: 400, y: 0 }, far: { x: 0, y: 300 } },
      folded: { alias: 'actor' },
      lines: ['attack', 'denial'],
    }),
    scene({
      id: 'next',
      places: {
        actor: { x: 100, y: 100 },
        victim: { x: 500, y: 0 },
        data: { x: 700, y: 300 },
        alias: { x: -200, y: 0 },
      },
      lines: ['attack', 'theft', 'same', 'self'],
      lit: ['victim', 'theft'],
      looks: { victim: { colour: { dark: '#ff00ff', light: '#880088' }, shape: 'ellipse', size: 60 } },
      faint: ['alias'],
    }),
    scene({ id: 'empty', caption: [] }),
  ],
}

/** A reel with one scene that has a line of each status between two nodes of its own. */
export const statusReel: Reel = (() => {
  const statuses = Object.keys(STATUSES) as LineStatus[]
  const nodes = statuses.flatMap(status => [`${status} from`, `${status} to`])
  return {
    ...reel,
    nodes: Object.fromEntries(nodes.map(key => [key, node(key)])),
    lines: Object.fromEntries(
      statuses.map(status => [status, line(`${status} from`, `${status} to`, status)]),
    ),
    scenes: [
      scene({
        places: Object.fromEntries(
          nodes.map((key, index) => [key, { x: (index % 2) * 300, y: Math.floor(index / 2) * 120 }]),
        ),
        lines: statuses,
      }),
    ],
  }
})()
