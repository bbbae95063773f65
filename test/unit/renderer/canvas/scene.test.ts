import { describe, expect, it } from 'vitest'
import type { Effects } from '../../../../graph/view/effects.ts'
import type { ElementLook } from '../../../../graph/view/element-look.ts'
import type { Effect } from '../../../../graph/view/filter.ts'
import {
  EMPTY_VIEW,
  type ElementKey,
  type NodeKey,
  type RelationshipKey,
  type View,
} from '../../../../graph/view/view.ts'
import { kindOf } from '../../../../renderer/canvas/kinds.ts'
import { mirrorItems, nodeName, relationshipItems } from '../../../../renderer/canvas/mirror-items.ts'
import { drawnAmong, neighbourhoodOf } from '../../../../renderer/canvas/lighting.ts'
import {
  type NodeFacts,
  type RelationshipFacts,
  isSameScene,
  NO_TREATMENT,
  type SceneFacts,
  sceneOf,
} from '../../../../renderer/canvas/scene.ts'

const node = (caption: string, label: string, relationships: number, neighbours: number): NodeFacts => ({
  caption,
  kind: kindOf(['Entity', label]),
  relationships,
  neighbours,
})
const relationship = (
  start: NodeKey,
  type: string,
  end: NodeKey,
  status: RelationshipFacts['status'] = 'single-source',
): RelationshipFacts => ({ start, type, end, status })

const NODES: Record<NodeKey, NodeFacts> = {
  'n:apt': node('APT 18', 'ThreatActor', 6, 4),
  'n:panda': node('Dynamite Panda', 'ThreatActor', 2, 2),
  'n:chs': node('Community Health Systems', 'HospitalSystem', 9, 6),
  'n:crowd': node('CrowdStrike', 'Investigator', 2, 2),
  'n:claim': node('The filing says so', 'Claim', 4, 4),
}
const RELATIONSHIPS: Record<RelationshipKey, RelationshipFacts> = {
  'r:target': relationship('n:apt', 'TARGETED', 'n:chs', 'corroborated'),
  'r:same': relationship('n:apt', 'SAME_AS', 'n:panda'),
  'r:target2': relationship('n:panda', 'TARGETED', 'n:chs', 'corroborated'),
  'r:names': relationship('n:crowd', 'NAMES', 'n:panda'),
  'r:about': relationship('n:claim', 'ABOUT', 'n:chs', 'unknown'),
}
const facts: SceneFacts = { node: key => NODES[key], relationship: key => RELATIONSHIPS[key] }

function view(nodes: readonly NodeKey[], change: Partial<View> = {}): View {
  return {
    ...EMPTY_VIEW,
    nodes: new Map(nodes.map((key, index) => [key, { x: index * 100, y: 0, pinned: false }])),
    relationships: new Map(Object.keys(RELATIONSHIPS).map(key => [key as RelationshipKey, true as const])),
    ...change,
  }
}
const ALL = Object.keys(NODES) as NodeKey[]

describe('a scene', () => {
  it('has nothing that a filter hides, no line that would end there, and dims lines with their nodes', () => {
    const treated = (effects: Effects) => sceneOf(view(ALL), facts, { ...NO_TREATMENT, effects })
    const without = treated(new Map([['n:chs', 'hide']]))
    expect([...without.nodes.keys()]).toEqual(ALL.filter(key => key !== 'n:chs'))
    expect([...without.edges.keys()].sort()).toEqual(['r:names', 'r:same'])
    expect(without.nodes.get('n:apt')!.hidden).toBe(sceneOf(view(ALL), facts).nodes.get('n:apt')!.hidden)
    const faint = treated(
      new Map<ElementKey, Effect>([
        ['n:panda', 'dim'],
        ['r:target', 'hide'],
      ]),
    )
    expect(faint.nodes.get('n:panda')!.dimmed).toBe(true)
    expect(faint.nodes.get('n:apt')!.dimmed).toBe(false)
    expect(
      [...faint.edges.values()]
        .filter(({ dimmed }) => dimmed)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['r:names', 'r:same', 'r:target2'])
    expect(faint.edges.has('r:target')).toBe(false)
    expect(mirrorItems(faint).at(-1)!.name).toMatch(/^Dynamite Panda, .*dimmed$/)
  })

  it('takes the looks that style rules give, and draws no two looks as one line', () => {
    const looks = {
      of: new Map<ElementKey, ElementLook>([
        ['n:apt', { colour: 'red', shape: 'tag', factor: 2, caption: 'The group' }],
        ['n:chs', { side: 76 }],
        ['r:target', { colour: 'blue', width: 4 }],
      ]),
      groups: new Map(),
    }
    const folded = view(['n:apt', 'n:chs'], {
      folded: new Map([['n:panda', { into: 'n:apt', place: { x: 0, y: 0, pinned: false } }]]),
    })
    const plain = sceneOf(folded, facts)
    const { nodes, edges } = sceneOf(folded, facts, { ...NO_TREATMENT, looks })
    expect(nodes.get('n:apt')).toMatchObject({ colour: 'red', shape: 'tag', caption: 'The group' })
    expect(nodes.get('n:apt')!.size).toBe(2 * plain.nodes.get('n:apt')!.size)
    expect(nodes.get('n:chs')).toMatchObject({ size: 76, colour: null, shape: 'octagon' })
    expect(plain.edges.get('r:target')!.keys).toEqual(['r:target', 'r:target2'])
    expect(edges.get('r:target')).toMatchObject({ keys: ['r:target'], colour: 'blue', width: 4 })
    expect(edges.get('r:target2')).toMatchObject({ colour: null, width: null })
  })

  it('is the same when everything that is drawn is, and another after the least change', () => {
    const before = sceneOf(view(ALL), facts)
    expect(isSameScene(before, sceneOf(view(ALL), facts))).toBe(true)
    const others: [View, SceneFacts][] = [
      [view(ALL.slice(1)), facts],
      [view([...ALL].reverse()), facts],
      [view(ALL), { ...facts, node: key => ({ ...NODES[key]!, caption: `${NODES[key]!.caption}!` }) }],
      [view(ALL), { ...facts, node: key => ({ ...NODES[key]!, neighbours: NODES[key]!.neighbours + 1 }) }],
      [view(ALL), { ...facts, relationship: key => ({ ...RELATIONSHIPS[key]!, status: 'denied' }) }],
      [view(ALL), { ...facts, relationship: key => (key === 'r:same' ? undefined : RELATIONSHIPS[key]) }],
    ]
    for (const [changed, learnt] of others) expect(isSameScene(before, sceneOf(changed, learnt))).toBe(false)
  })

  it('draws no relationship with an end that is not drawn', () => {
    const { edges } = sceneOf(view(['n:apt', 'n:chs']), facts)
    expect([...edges.keys()]).toEqual(['r:target'])
  })

  it('counts the neighbours that are not drawn, evidence left out', () => {
    const { nodes } = sceneOf(view(['n:apt', 'n:chs', 'n:claim']), facts)
    expect(nodes.get('n:apt')!.hidden).toBe(3)
    expect(nodes.get('n:chs')!.hidden).toBe(5)
  })

  it('does not count a neighbour as hidden whose relationship alone was put aside', () => {
    const put = view(['n:apt', 'n:chs'], {
      relationships: new Map(),
      hiddenRelationships: new Map([['r:target', true]]),
    })
    expect(sceneOf(put, facts).nodes.get('n:apt')!.hidden).toBe(3)
    expect(sceneOf(put, facts).edges.size).toBe(0)
  })

  it('draws the relationships of a folded alias from the node that stands for it, bundled, without a loop', () => {
    const folded = view(['n:apt', 'n:chs', 'n:crowd'], {
      folded: new Map([['n:panda', { into: 'n:apt', place: { x: 0, y: 0, pinned: false } }]]),
    })
    const { nodes, edges } = sceneOf(folded, facts)
    expect(nodes.get('n:apt')!.folded).toBe(1)
    expect([...edges.values()].map(({ source, target, keys }) => [source, target, keys])).toEqual([
      ['n:apt', 'n:chs', ['r:target', 'r:target2']],
      ['n:crowd', 'n:apt', ['r:names']],
    ])
  })

  it('leaves out what the page does not know', () => {
    const { nodes, edges } = sceneOf(view(['n:apt', 'n:nobody']), facts)
    expect([...nodes.keys()]).toEqual(['n:apt'])
    expect(edges.size).toBe(0)
  })

  it('puts parties before evidence, and the connected before the others', () => {
    const order = mirrorItems(sceneOf(view(ALL), facts)).map(({ id }) => id)
    expect(order).toEqual(['n:chs', 'n:apt', 'n:panda', 'n:crowd', 'n:claim'])
  })
})

describe('the mirror', () => {
  it('reads nodes out with what is not shown of them', () => {
    const { nodes } = sceneOf(view(['n:apt', 'n:chs', 'n:panda']), facts)
    expect(nodeName(nodes.get('n:apt')!)).toBe('APT 18, threat actor, 6 relationships, 2 hidden')
    expect(nodeName({ ...nodes.get('n:panda')!, hidden: 0, folded: 1, pinned: true, relationships: 1 })).toBe(
      'Dynamite Panda, threat actor, 1 relationship, 1 alias folded in, pinned',
    )
  })

  it('reads relationships out from where the reader stands', () => {
    const scene = sceneOf(view(ALL), facts)
    expect(relationshipItems(scene, 'n:panda').map(({ name, other }) => [name, other])).toEqual([
      ['names ← CrowdStrike, single source', 'n:crowd'],
      ['same as ← APT 18, single source', 'n:apt'],
      ['targeted → Community Health Systems, corroborated', 'n:chs'],
    ])
  })
})

describe('the light', () => {
  const scene = sceneOf(view(ALL), facts)

  it('falls on a node, its lines and its neighbours', () => {
    expect([...neighbourhoodOf(scene, 'n:crowd')].sort()).toEqual(['n:crowd', 'n:panda', 'r:names'])
    expect([...neighbourhoodOf(scene, 'r:about')].sort()).toEqual(['n:chs', 'n:claim', 'r:about'])
  })

  it('falls on what was asked for and the lines between, and on nothing when nothing was', () => {
    expect([...drawnAmong(scene, new Set(['n:apt', 'n:chs'] as const))].sort()).toEqual([
      'n:apt',
      'n:chs',
      'r:target',
    ])
    expect([...drawnAmong(scene, new Set(['r:names'] as const))].sort()).toEqual([
      'n:crowd',
      'n:panda',
      'r:names',
    ])
    expect(drawnAmong(scene, new Set()).size).toBe(0)
  })
})
