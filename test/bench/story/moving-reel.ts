import type { Reel, ReelScene } from '../../../renderer/player/reel.ts'

const NODES = 100
const LINES = 200
/** Lines that the second scene has instead of as many of the first. */
const FRESH = 40
/** Nodes that the second scene has instead of as many of the first. */
const NEWCOMERS = 10

/** Two scenes of 100 nodes and 200 lines each: most nodes move, a tenth is new, a fifth of the lines is, and the light wanders. */
export function movingReel(): Reel {
  const keys = Array.from({ length: NODES + NEWCOMERS }, (_, index) => `n${index}`)
  const node = (key: string) => ({ caption: `Vendor ${key}`, kind: 'k', size: 44, importance: 1, claims: [] })
  const first = sceneOf(keys.slice(0, NODES), 0)
  const second = sceneOf(keys.slice(NEWCOMERS), 1)
  const lines = [...new Set([...first.ends, ...second.ends])].map(
    (ends, index) => [`l${index}`, ends] as const,
  )
  const keyOf = new Map(lines.map(([key, ends]) => [ends, key]))
  const scene = ({ places, ends, lit }: ReturnType<typeof sceneOf>, index: number): ReelScene => ({
    id: `scene ${index}`,
    caption: [{ text: `Scene ${index} of a story that moves.`, claims: [] }],
    notes: '',
    seconds: 10,
    places,
    folded: {},
    lines: ends.map(one => keyOf.get(one)!),
    lit,
    faint: [],
    looks: {},
    frame: null,
    aside: false,
    branches: [],
    sources: [],
    stamp: [],
    astray: [],
  })
  return {
    title: 'A story that moves',
    case: 'Generated',
    date: '2025-01-01',
    marking: null,
    loop: true,
    namesOff: false,
    kinds: {
      k: {
        title: 'vendor',
        shape: 'round-rectangle',
        fill: { dark: '#4fc3f7', light: '#0277a8' },
        outline: false,
        icon: ['M4 8l8-4 8 4v8l-8 4-8-4Z', 'M4 8l8 4 8-4M12 12v8'],
      },
    },
    nodes: Object.fromEntries(keys.map(key => [key, node(key)])),
    lines: Object.fromEntries(
      lines.map(([key, ends]) => {
        const [from, to] = ends.split(' ') as [string, string]
        const line = { from, to, type: 'CLIENT_OF', status: 'single-source', count: 1, claims: [] } as const
        return [key, line]
      }),
    ),
    claims: {},
    sources: {},
    scenes: [scene(first, 1), scene(second, 2)],
  }
}

/** Nodes on a grid, in another order in each scene, with as many lines between them. */
function sceneOf(keys: readonly string[], turn: number) {
  const columns = 14
  const placed = keys.map((key, index) => {
    // 37 has no factor in common with the number of nodes: every place is taken once.
    const at = turn === 0 ? index : (index * 37) % NODES
    return [key, { x: (at % columns) * 120, y: Math.floor(at / columns) * 130 }] as const
  })
  const ends = Array.from({ length: LINES }, (_, index) => {
    const stride = index < NODES ? 1 : index < LINES - FRESH ? 3 : 5 + turn
    return `${keys[index % NODES]} ${keys[(index + stride) % NODES]}`
  })
  return { places: Object.fromEntries(placed), ends, lit: keys.slice(turn * 50, turn * 50 + 50) }
}
