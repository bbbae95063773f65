import { describe, expect, it } from 'vitest'
import { astrayIn, isPrivateSentence, type SceneGround } from '../../../../graph/story/holds.ts'
import type { LineRecord, SceneRecord } from '../../../../graph/story/story-file.ts'

const place = (node: string) => ({ node, x: 0, y: 0 })
const line = (status: string): LineRecord => ({ type: 'SOLD_TO', start: 'id:a', end: 'id:b', status })

const scene: SceneRecord = {
  id: 'first',
  caption: [{ text: 'Acme sold it to Bolt.', claims: ['c1', 'c2'] }],
  notes: '',
  seconds: 30,
  nodes: [place('id:a'), place('id:b')],
  folded: [],
  lit: [],
  lines: [line('alleged')],
  sources: ['s1'],
}

interface Known {
  readonly nodes?: readonly string[]
  readonly claims?: readonly string[]
  readonly sources?: readonly string[]
  readonly statuses?: readonly string[]
  readonly privateClaims?: readonly string[]
  readonly privateNodes?: readonly string[]
}

function ground({
  nodes = ['id:a', 'id:b'],
  claims = ['c1', 'c2'],
  sources = ['s1'],
  statuses = ['alleged'],
  privateClaims = [],
  privateNodes = [],
}: Known = {}): SceneGround {
  return {
    hasNode: node => nodes.includes(node),
    nameOf: node => ({ 'id:a': 'Acme', 'id:b': 'Bolt' })[node] ?? node.slice(3),
    statusesOf: () => statuses,
    hasClaim: id => claims.includes(id),
    hasSource: id => sources.includes(id),
    isPrivateNode: node => privateNodes.includes(node),
    isPrivateClaim: id => privateClaims.includes(id),
  }
}

describe('what of a scene no longer holds', () => {
  it('is nothing while the graph is as it was', () => {
    expect(astrayIn(scene, ground())).toEqual([])
  })

  it.each<[string, Known, string[]]>([
    ['a node that is gone', { nodes: ['id:a'] }, ['Bolt is no longer in the graph.']],
    ['that all is gone', { nodes: [] }, ['Nothing that it draws is in the graph any more.']],
    ['a relationship that is gone', { statuses: [] }, ['“Acme sold to Bolt” is no longer in the graph.']],
    [
      'a relationship that is surer now',
      { statuses: ['corroborated'] },
      ['“Acme sold to Bolt” was alleged and is now corroborated.'],
    ],
    [
      'a relationship that is now told twice over',
      { statuses: ['denied', 'single-source', 'denied'] },
      ['“Acme sold to Bolt” was alleged and is now denied and said by a single source.'],
    ],
    [
      'a claim that is gone',
      { claims: ['c1'] },
      ['“Acme sold it to Bolt.” rests on a claim that is no longer in the graph.'],
    ],
    [
      'a sentence of which nothing stands',
      { claims: [] },
      ['“Acme sold it to Bolt.” rests on 2 claims that are no longer in the graph, and on nothing else.'],
    ],
    ['a source that is gone', { sources: [] }, ['1 of the sources that it shows is no longer in the graph.']],
    [
      'what is left out for a private person’s sake',
      { nodes: ['id:a'], privateNodes: ['id:b'], privateClaims: ['c2'] },
      [
        '1 claim about a private person is left out.',
        'A sentence rests on a claim about a private person and is left out.',
      ],
    ],
  ])('tells %s', (_what, known, told) => {
    expect(astrayIn(scene, ground(known))).toEqual(told)
  })

  it('is silent of a relationship that is still as sure beside a new one', () => {
    expect(astrayIn(scene, ground({ statuses: ['corroborated', 'alleged'] }))).toEqual([])
  })

  it('names a few of many and counts the rest', () => {
    const nodes = ['id:a', ...['one', 'two', 'three', 'four', 'five'].map(name => `id:${name}`)].map(place)
    expect(astrayIn({ ...scene, nodes, lines: [] }, ground({ nodes: ['id:a'] }))).toEqual([
      'one, two, three and 2 more are no longer in the graph.',
    ])
  })

  it('says nothing of nodes where a scene draws none', () => {
    expect(astrayIn({ ...scene, nodes: [], lines: [] }, ground({ nodes: [] }))).toEqual([])
  })

  it('quotes only the beginning of a long sentence', () => {
    const caption = [{ text: 'word '.repeat(2000), claims: ['gone'] }]
    const [told] = astrayIn({ ...scene, caption }, ground())
    expect(told!.length).toBeLessThan(160)
  })

  it('knows sentences that repeat what is said of a private person', () => {
    const [sentence] = scene.caption
    expect(isPrivateSentence(sentence!, ground())).toBe(false)
    expect(isPrivateSentence(sentence!, ground({ privateClaims: ['c1'] }))).toBe(true)
  })
})
