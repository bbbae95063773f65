import { describe, expect, it } from 'vitest'
import type { GraphNode, GraphPath, Value } from '../../../../graph/model/value.ts'
import { allNodes, allRelationships, labelCounts, typeCounts } from '../../../../queries/explore/counts.ts'
import { claimsExist } from '../../../../queries/explore/evidence.ts'
import { degrees, neighboursBy } from '../../../../queries/explore/neighbours.ts'
import { nodesOfLabel } from '../../../../queries/explore/nodes-of-label.ts'
import { propertySample } from '../../../../queries/explore/property-sample.ts'
import { relationshipsAmong } from '../../../../queries/explore/relationships-among.ts'
import { sampleOfGraph } from '../../../../queries/explore/sample.ts'
import { searchAnyGraph } from '../../../../queries/explore/search-any-graph.ts'
import { shortestPaths } from '../../../../queries/explore/paths.ts'
import { propertyFacts } from '../../../../renderer/features/explore/property-facts.ts'
import { MOVIES, moviesInCypher } from '../../../fixtures/movies.ts'
import { graphOf } from './on-any-graph.ts'

const movies = await graphOf(moviesInCypher())
const titleOf = (node: Value | undefined) => {
  const { properties } = node as GraphNode
  return properties.get('title') ?? properties.get('name')
}
const LOOKING = { keys: ['name', 'title'], scan: 1000, limit: 10 }

async function find(...words: string[]) {
  return (await movies.rows(searchAnyGraph([]), { words, ...LOOKING })).map(([node]) => titleOf(node))
}

async function idOf(word: string): Promise<string> {
  const [[node]] = (await movies.rows(searchAnyGraph([]), { words: [word], ...LOOKING })) as [[GraphNode]]
  return node.elementId
}

describe('the queries of the explorer on a graph that has no claims', () => {
  it('say that it has none, and count what it has', async () => {
    expect(await movies.rows(claimsExist, {})).toEqual([[false]])
    expect(await movies.rows(allNodes, {})).toEqual([[BigInt(MOVIES.films + MOVIES.people)]])
    expect(await movies.rows(allRelationships, {})).toEqual([[BigInt(MOVIES.relationships)]])
    expect(await movies.rows(labelCounts, {})).toEqual([
      ['Person', BigInt(MOVIES.people)],
      ['Movie', BigInt(MOVIES.films)],
    ])
    const types = (await movies.rows(typeCounts, {})).map(([type]) => type)
    expect(types).toEqual(['ACTED_IN', 'DIRECTED', 'FOLLOWS'])
  })

  it('know a case by its claims, not by its labels', async () => {
    const insurance = await graphOf("CREATE (:Claim {amount: 12}), (:Source {url: 'x'})")
    expect(await insurance.rows(claimsExist, {})).toEqual([[false]])
    const graph = await graphOf("CREATE (:Claim {id: 'claim/1', stance: 'stated'})")
    expect(await graph.rows(claimsExist, {})).toEqual([[true]])
  })

  it('look at the properties of some nodes of each label', async () => {
    const rows = await movies.rows(propertySample(['Movie', 'Person', 'None\\such']), {})
    const facts = propertyFacts(rows)
    expect([...facts.keys()]).toEqual(['Movie', 'Person'])
    const [title, released] = ['title', 'released'].map(key =>
      facts.get('Movie')!.find(one => one.key === key),
    )
    const films = MOVIES.films
    expect(title).toMatchObject({ nodes: films, texts: films, values: films })
    expect(title!.length).toBeGreaterThan(4)
    expect(released).toMatchObject({ nodes: films, texts: 0, length: 4 })
    expect(facts.get('Person')!.map(({ key }) => key)).toEqual(['name'])
  })

  it('look at properties of any type', async () => {
    const graph = await graphOf(
      "CREATE (:A {l: [1], d: date('2024-01-01'), t: 'x', b: true, p: point({x: 1, y: 2})})",
    )
    const facts = propertyFacts(await graph.rows(propertySample(['A']), {})).get('A')!
    expect(facts.map(({ key }) => key).sort()).toEqual(['b', 'd', 'l', 'p', 't'])
    expect(facts.filter(({ texts }) => texts === 1).map(({ key }) => key)).toEqual(['t'])
  })

  it('draw some of a label, never what is drawn', async () => {
    const first = await movies.rows(nodesOfLabel('Movie'), { drawn: [], limit: 8 })
    expect(first).toHaveLength(8)
    const drawn = first.map(([node]) => (node as GraphNode).elementId)
    const rest = await movies.rows(nodesOfLabel('Movie'), { drawn, limit: 8 })
    expect(rest).toHaveLength(MOVIES.films - 8)
    expect(rest.some(([node]) => drawn.includes((node as GraphNode).elementId))).toBe(false)
  })

  it('sample relationships of each type with their ends, and nodes where there are none', async () => {
    const rows = await movies.rows(sampleOfGraph(['ACTED_IN', 'DIRECTED', 'a\\b']), { each: 3 })
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row).not.toContain(null)
    const loose = await graphOf('CREATE (:A), (:A), (:A)')
    expect(await loose.rows(sampleOfGraph([]), { each: 2 })).toHaveLength(2)
  })

  it('search names and titles, the best first, among all or some labels', async () => {
    expect(await find('matrix')).toEqual(['The Matrix', 'The Matrix Reloaded'])
    expect(await find('the', 'RELOADED'.toLowerCase())).toEqual(['The Matrix Reloaded'])
    expect(await find('1999')).toEqual([])
    const among = async (label: string) =>
      (await movies.rows(searchAnyGraph([label]), { words: ['to'], ...LOOKING })).map(([n]) => titleOf(n))
    expect(await among('Movie')).toEqual(['My Neighbour Totoro'])
    expect(await among('Person')).toEqual(['Tom Hanks', 'Tom Tykwer'])
    expect(await among('No\\such')).toEqual([])
  })

  it('look at no more nodes than they are told to', async () => {
    const input = { words: [''], ...LOOKING, scan: 3, limit: 100 }
    expect(await movies.rows(searchAnyGraph([]), input)).toHaveLength(3)
  })

  it('expand, join and count as they do in a case', async () => {
    const [hanks, apollo] = await Promise.all([idOf('hanks'), idOf('apollo')])
    const around = await movies.rows(neighboursBy('connected'), {
      elementId: hanks,
      drawn: [],
      inCase: false,
      limit: 50,
    })
    expect(around.map(([m]) => titleOf(m)).sort()).toEqual(['Apollo 13', 'Cloud Atlas', 'That Thing You Do!'])
    expect(await movies.rows(degrees, { elementIds: [hanks] })).toEqual([[hanks, 4n, 3n]])
    expect(await movies.rows(relationshipsAmong, { fresh: [hanks], drawn: [apollo] })).toHaveLength(1)
    const bacon = await idOf('bacon')
    const anything = { generic: true, evidence: true }
    const shortest = shortestPaths({ hops: 15, along: false, types: null, through: anything })
    const input = { from: bacon, to: await idOf('reeves'), limit: 1 }
    const [[path]] = (await movies.rows(shortest, input)) as [[GraphPath]]
    expect(path.nodes).toHaveLength(7)
  })
})
