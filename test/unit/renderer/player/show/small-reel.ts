import type { Reel, ReelScene } from '../../../../../renderer/player/reel.ts'

const scene = (id: string, more: Partial<ReelScene> = {}): ReelScene => ({
  id,
  caption: [{ text: `What ${id} says.`, claims: ['c1'] }],
  notes: '',
  seconds: 30,
  places: { n1: { x: 0, y: 0 }, n2: { x: 200, y: 0 } },
  folded: {},
  lines: ['l1'],
  lit: [],
  faint: [],
  looks: {},
  frame: null,
  aside: false,
  branches: [],
  sources: [],
  stamp: ['A case', '2025-01-31', 'drawn 2 of 5'],
  astray: [],
  ...more,
})

/** Two nodes, a line between them, two scenes and an aside. */
export function smallReel(more: Partial<Reel> = {}): Reel {
  return {
    title: 'A small story',
    case: 'A case',
    date: '2025-01-31',
    marking: null,
    loop: false,
    namesOff: false,
    kinds: {
      k1: {
        title: 'vendor',
        shape: 'round-rectangle',
        fill: { dark: '#4fc3f7', light: '#0277a8' },
        outline: false,
        icon: ['M4 4h16v16H4Z'],
      },
    },
    nodes: {
      n1: { caption: 'Somebody', kind: 'k1', size: 60, importance: 2, claims: ['c1'] },
      n2: { caption: 'Another', kind: 'k1', size: 40, importance: 1, claims: [] },
    },
    lines: {
      l1: { from: 'n1', to: 'n2', type: 'DID_NOT_EXPOSE', status: 'alleged', count: 1, claims: ['c1'] },
    },
    claims: {
      c1: {
        text: 'Somebody says so.',
        stance: 'alleged',
        negative: false,
        by: 'Somebody',
        said: '20 January 2025',
        happened: null,
        source: 's1',
        where: 'paragraph 3',
      },
    },
    sources: { s1: { title: 'An article', publisher: 'A paper', published: '30 January 2025' } },
    scenes: [
      scene('first', { branches: [{ label: 'If they ask', scene: 'aside' }] }),
      scene('aside', { aside: true }),
      scene('last', { sources: ['s1'] }),
    ],
    ...more,
  }
}
