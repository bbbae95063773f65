import { describe, expect, it } from 'vitest'
import type { GraphNode, GraphPath } from '../../../../graph/model/value.ts'
import { nodesById } from '../../../../queries/explore/nodes.ts'
import { pathsOfLength, type PathShape, shortestPaths } from '../../../../queries/explore/paths.ts'
import { graphOf } from './on-any-graph.ts'
import { rowsOf, textOf } from './on-the-case.ts'

const PLAIN = { generic: false, evidence: false }
const ANY = { generic: true, evidence: true }
const SHAPE: PathShape = { hops: 15, along: false, types: null, through: PLAIN }

const [OMID, APT, APEX, CARDINAL] = [
  'threat-actor/0mid16b',
  'threat-actor/apt-18',
  'vendor/apex-custom-software',
  'client/cardinal-health',
]

async function pathsBetween(
  queryOf: typeof shortestPaths,
  [from, to]: readonly [string, string],
  shape: Partial<PathShape> = {},
  limit = 1000,
): Promise<string[]> {
  const elementId = async (id: string) => {
    const [[node]] = (await rowsOf(nodesById, { ids: [id] })) as unknown as [[GraphNode]]
    return node.elementId
  }
  const input = { from: await elementId(from), to: await elementId(to), limit }
  const rows = await rowsOf(queryOf({ ...SHAPE, ...shape }), input)
  return rows.map(([path]) => pathText(path as GraphPath)).sort()
}

const pathText = ({ nodes, relationships }: GraphPath) =>
  nodes
    .map((node, index) => `${relationships[index - 1]?.type ?? ''} ${textOf(node, 'id') as string}`.trim())
    .join(' ')

describe('paths in the bundled case', () => {
  it('leave out what ties nothing, unless they may go through it', async () => {
    expect(await pathsBetween(shortestPaths, [OMID, APT])).toEqual([])
    expect(await pathsBetween(shortestPaths, [OMID, APT], { through: { ...PLAIN, generic: true } })).toEqual([
      `${OMID} TARGETS_SECTOR sector/healthcare TARGETS_SECTOR ${APT}`,
    ])
  })

  it('leave out claims and sources between the ends, not as ends', async () => {
    const claim = 'claim/apex-018-apex-products'
    expect(await pathsBetween(shortestPaths, [claim, APEX])).toEqual([`${claim} ABOUT ${APEX}`])
    const ends = [APEX, 'source/databreaches-apex'] as const
    expect(await pathsBetween(shortestPaths, ends)).toHaveLength(6)
    for (const path of await pathsBetween(shortestPaths, ends)) expect(path).not.toContain('claim/')
    const short = await pathsBetween(shortestPaths, ends, { through: { ...PLAIN, evidence: true } })
    for (const path of short) expect(path).toMatch(/ [A-Z_]+ claim\/\S+ IN_SOURCE source\/databreaches-apex$/)
  })

  it('keep generic nodes as ends', async () => {
    expect(await pathsBetween(shortestPaths, [OMID, 'sector/healthcare'])).toEqual([
      `${OMID} TARGETS_SECTOR sector/healthcare`,
    ])
  })

  it('of one length meet no node twice and take every parallel relationship', async () => {
    const found = await pathsBetween(pathsOfLength, [CARDINAL, OMID], { hops: 2 })
    expect(found).toEqual(
      [
        `${CARDINAL} CLIENT_OF ${APEX} CONTACTED ${OMID}`,
        `${CARDINAL} AFFECTED incident/apex-intrusion ATTRIBUTED_TO ${OMID}`,
        `${CARDINAL} CLIENT_OF ${APEX} DEMANDED_FROM ${OMID}`,
        `${CARDINAL} CLIENT_OF ${APEX} HAS_ACCESS_TO ${OMID}`,
      ].sort(),
    )
  })

  it('follow arrows and types as they are told', async () => {
    const along = { hops: 2, along: true }
    expect(await pathsBetween(pathsOfLength, [CARDINAL, OMID], along)).toEqual([])
    expect((await pathsBetween(pathsOfLength, [OMID, 'regulator/hhs'], along)).length).toBe(6)
    expect(
      await pathsBetween(pathsOfLength, [OMID, 'regulator/hhs'], {
        ...along,
        types: ['DEMANDED_FROM', 'LISTED_BY'],
      }),
    ).toEqual([`${OMID} DEMANDED_FROM ${APEX} LISTED_BY regulator/hhs`])
  })

  it('are no more than the limit', async () => {
    expect(await pathsBetween(pathsOfLength, [CARDINAL, OMID], { hops: 2 }, 3)).toHaveLength(3)
    expect(await pathsBetween(shortestPaths, [OMID, APEX], {}, 2)).toHaveLength(2)
  })
})

describe('paths in any graph', () => {
  it('follow a type whose name no query can write', async () => {
    const graph = await graphOf(
      'CREATE (a:A {x: 1})-[:`a\\b`]->(:B)-[:C]->(c:A {x: 2}), (a)-[:C]->(:D)-[:C]->(c)',
    )
    const [[a], [c]] = (await graph.rows(
      {
        name: 'ends',
        action: 'test',
        statement: 'MATCH (n:A) RETURN elementId(n) ORDER BY n.x',
        parameters: () => ({}),
      },
      {},
    )) as unknown as [[string], [string]]
    const ends = { from: a, to: c, limit: 10 }
    const types = async (types: readonly string[] | null) =>
      (await graph.rows(pathsOfLength({ ...SHAPE, hops: 2, types, through: ANY }), ends)).map(([path]) =>
        (path as GraphPath).relationships.map(({ type }) => type),
      )
    expect(await types(['a\\b', 'C'])).toHaveLength(2)
    expect(await types(['C'])).toEqual([['C', 'C']])
    expect(await types(['a\\b'])).toEqual([])
  })

  it('say how many relationships each of their nodes has', async () => {
    const graph = await graphOf('CREATE (:A)-[:R]->(hub:Hub)-[:R]->(:A), (hub)-[:R]->()')
    const rows = await graph.rows(
      {
        ...shortestPaths({ ...SHAPE, through: ANY }),
        parameters: () => ({ limit: 10n }),
        statement: shortestPaths({ ...SHAPE, through: ANY }).statement.replace(
          /WHERE elementId.*/,
          'WHERE a:A AND b:A AND elementId(a) < elementId(b)',
        ),
      },
      {},
    )
    expect(rows.map(([, degrees]) => degrees)).toEqual([[1n, 3n, 1n]])
  })

  it.each([0, 16, 1.5, Number.NaN, '3' as never])('are not %s steps long', hops => {
    for (const queryOf of [shortestPaths, pathsOfLength])
      expect(() => queryOf({ ...SHAPE, hops })).toThrow(
        expect.objectContaining({ code: 'PATH_LENGTH_INVALID' }),
      )
  })
})
