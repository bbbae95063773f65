import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGraph } from '../../../../../graph/store/load-graph.ts'
import type { StoryFile } from '../../../../../graph/story/story-file.ts'
import { storeSource } from '../../../../../queries/sources/embedded.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../../renderer/store/graph-shape.ts'
import { readingOf, reelOn } from './reel-in-test.ts'
import { rowsOf } from '../../../../../renderer/features/explore/ask.ts'

const source = storeSource(
  loadGraph({
    nodes: [
      { labels: ['Person'], properties: new Map([['name', 'Ada Lovelace']]) },
      { labels: ['Server'], properties: new Map([['name', 'db-7']]) },
      { labels: ['Claim'], properties: new Map([['name', 'Gold Creek']]) },
    ],
    relationships: [
      { type: 'RUNS', start: 0, end: 1, properties: new Map([['status', 'alleged']]) },
      { type: 'RUNS', start: 0, end: 1, properties: new Map() },
      { type: 'RUNS', start: 1, end: 1, properties: new Map() },
    ],
  }),
  'A graph',
)

async function story(): Promise<StoryFile> {
  const query = {
    name: 'all',
    action: 'test',
    statement: 'MATCH (n) RETURN elementId(n)',
    parameters: () => ({}),
  }
  const ids = rowsOf(await readingOf(source)(query, {})).map(([id]) => `element:${id as string}`)
  return {
    format: 'breachgraph-story',
    version: 1,
    id: 'any',
    title: 'Who runs what',
    case: { id: null, title: 'A graph' },
    loop: false,
    marking: null,
    scenes: [
      {
        id: 'one',
        caption: [{ text: 'Ada Lovelace runs db-7.', claims: [] }],
        notes: '',
        seconds: 10,
        nodes: ids.map((node, index) => ({ node, x: 100 * index, y: 0 })),
        folded: [],
        lit: [],
      },
    ],
  }
}

describe('a reel of a graph that is no case', () => {
  beforeAll(() => useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } }))
  afterAll(() => useGraphShape.setState({ shape: CASE_SHAPE }))

  it('draws nodes of any label, and lines without doubt or claims', async () => {
    const { nodes, lines, claims, sources, scenes } = await reelOn(source, await story())
    expect(Object.values(nodes).map(({ caption }) => caption)).toEqual(['Ada Lovelace', 'db-7', 'Gold Creek'])
    expect(Object.values(lines).map(({ type, status, count }) => [type, status, count])).toEqual([
      ['RUNS', 'plain', 2],
      ['RUNS', 'plain', 1],
    ])
    expect([claims, sources]).toEqual([{}, {}])
    expect(scenes[0]).toMatchObject({
      astray: [],
      stamp: ['drawn 3 of 3', 'hidden 0', 'filtered 0', 'no claims'],
    })
  })

  it('takes every name away, in sentences too', async () => {
    const reel = await reelOn(source, await story(), { namesOff: true })
    expect(Object.values(reel.nodes).map(({ caption }) => caption)).toEqual([
      'Person 1',
      'Server 1',
      'Claim 1',
    ])
    expect(reel.scenes[0]!.caption[0]!.text).toBe('Person 1 runs Server 1.')
  })
})
