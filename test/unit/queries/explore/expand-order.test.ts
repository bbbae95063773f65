import { describe, expect, it } from 'vitest'
import type { GraphNode } from '../../../../graph/model/value.ts'
import type { ExpandOrder } from '../../../../queries/explore/expand-order.ts'
import { neighbourKinds, neighboursBy } from '../../../../queries/explore/neighbours.ts'
import { nodesById } from '../../../../queries/explore/nodes.ts'
import { graphOf } from './on-any-graph.ts'
import { caseFile, rowsOf, textOf } from './on-the-case.ts'

const VENDOR = 'vendor/apex-custom-software'
const claims = new Map(caseFile.claims.map(claim => [claim.id, claim]))

/** The relationships of the case file between the vendor and another. */
const between = (id: string) =>
  caseFile.relationships.filter(
    ({ start, end }) => (start === VENDOR && end === id) || (start === id && end === VENDOR),
  )
const degree = (id: string) =>
  caseFile.relationships.filter(({ start, end }) => start === id || end === id).length
const SURE = ['corroborated', 'single-source', 'disputed', 'alleged', 'speculated', 'hypothetical']
const doubt = (id: string) =>
  Math.min(...between(id).map(({ status }) => (SURE.includes(status) ? SURE.indexOf(status) : SURE.length)))
const claimed = (id: string) => between(id).reduce((sum, relationship) => sum + relationship.claims.length, 0)
const latest = (id: string) =>
  between(id)
    .flatMap(relationship => relationship.claims)
    .map(claim => (claims.get(claim)!.happened ?? claims.get(claim)!.said)?.latest ?? '')
    .sort()
    .at(-1)!

async function around(order: ExpandOrder, limit = 100): Promise<string[]> {
  const [[vendor]] = (await rowsOf(nodesById, { ids: [VENDOR] })) as [[GraphNode]]
  const input = { elementId: vendor.elementId, drawn: [], inCase: true, limit }
  return (await rowsOf(neighboursBy(order), input)).map(([node]) => String(textOf(node, 'id')))
}

/** Whether each is no less than the one after it. */
const falls = <T>(values: readonly T[]) => values.every((value, at) => at === 0 || values[at - 1]! >= value)

describe('an expansion in a case', () => {
  it('brings the most connected first, evidence not counted', async () => {
    const found = await around('connected')
    expect(found.length).toBeGreaterThan(10)
    expect(falls(found.map(degree))).toBe(true)
    expect(degree(found[0]!)).toBeGreaterThan(degree(found.at(-1)!))
  })

  it('brings the best evidenced first: the least doubt, then the most claims', async () => {
    const found = await around('evidenced')
    const ranks = found.map(id => (9 - doubt(id)) * 1000 + claimed(id))
    expect(falls(ranks)).toBe(true)
    expect(doubt(found[0]!)).toBeLessThan(doubt(found.at(-1)!))
  })

  it('brings the newest first by the claims behind, those without a date last', async () => {
    const found = await around('newest')
    expect(latest(found[0]!) > '2025').toBe(true)
    expect(falls(found.map(id => latest(id).slice(0, 10)))).toBe(true)
    expect(latest(found.at(-1)!)).toBe('')
  })

  it('keeps the first of the order when it is cut off', async () => {
    for (const order of ['connected', 'evidenced', 'newest'] as const)
      expect(await around(order, 4)).toEqual((await around(order)).slice(0, 4))
  })
})

describe('an expansion in any other graph', () => {
  it('finds dates on relationships, then on the neighbours themselves', async () => {
    const graph = await graphOf(
      `CREATE (hub:Hub {name: 'hub'}),
        (hub)-[:R {date: date('2020-01-01')}]->(a {name: 'a'}), (hub)-[:R {date: date('2023-01-01')}]->(a),
        (hub)-[:R]->({name: 'b', released: date('2022-01-01')}),
        (hub)<-[:R]-(c {name: 'c'}), (c)-[:R]->(a), (c)-[:R]->({name: 'far'})`,
    )
    const asked = {
      name: 'hub',
      action: 'test',
      statement: 'MATCH (n:Hub) RETURN n',
      parameters: () => ({}),
    }
    const [[hub]] = (await graph.rows(asked, {})) as [[GraphNode]]
    const names = async (order: ExpandOrder) => {
      const input = { elementId: hub.elementId, drawn: [], inCase: false, limit: 10 }
      return (await graph.rows(neighboursBy(order), input)).map(([node]) => textOf(node, 'name'))
    }
    expect(await names('newest')).toEqual(['a', 'b', 'c'])
    expect(await names('connected')).toEqual(['a', 'c', 'b'])
    const kinds = await graph.rows(neighbourKinds, { elementId: hub.elementId, drawn: [] })
    expect(kinds).toEqual([[[], 3n]])
  })
})
