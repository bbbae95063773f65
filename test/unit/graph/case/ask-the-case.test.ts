import { expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { RelationshipStatus } from '../../../../graph/case/case-file.ts'
import { readMoment } from '../../../../graph/case/moment.ts'
import { caseToGraph } from '../../../../graph/case/to-graph.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { loadGraph } from '../../../../graph/store/load-graph.ts'
import { createEmbeddedSource } from '../../../../queries/sources/embedded.ts'

const caseFile = bundledCase()

async function ask(statement: string): Promise<Value[][]> {
  const source = await createEmbeddedSource({ caseFile })
  const result = await source.run({ statement, parameters: new Map(), access: 'read', action: 'test' })
  const rows: Value[][] = []
  for await (const batch of result) rows.push(...batch.map(row => [...row]))
  return rows
}

test('loads with as many nodes and relationships as it has records', () => {
  const graph = caseToGraph(caseFile)
  const records = [caseFile.entities, caseFile.sources, caseFile.claims].flat()
  expect(graph.nodes).toHaveLength(records.length)
  const store = loadGraph(graph)
  expect(store.nodeCount).toBe(records.length)
})

test('one date comparison finds claims of every precision', async () => {
  const rows = await ask(
    "MATCH (c:Claim) WHERE c.happenedEarliest >= date('2025-01-20') RETURN c.id ORDER BY c.id",
  )
  const limit = readMoment('2025-01-20')!.firstDay
  const expected = caseFile.claims.filter(
    ({ happened }) => happened && readMoment(happened.earliest)!.firstDay >= limit,
  )
  expect(rows.flat()).toEqual(expected.map(({ id }) => id).sort())
  expect(new Set(expected.map(({ happened }) => happened!.precision))).toContain('minute')
})

test('asking what was exposed returns nothing that is only denied', async () => {
  const rows = await ask('MATCH ()-[r:EXPOSED]->() RETURN DISTINCT r.status')
  const denied: RelationshipStatus[] = ['denied', 'hypothetical', 'unknown']
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.flat().filter(status => denied.some(one => one === status))).toEqual([])
})

test('every relationship between entities leads to claims that are there', async () => {
  const rows = await ask(
    `MATCH (a:Entity)-[r]->(b:Entity)
     UNWIND r.claims AS id
     OPTIONAL MATCH (c:Claim {id: id})
     WITH a, b, c WHERE c IS NULL OR NOT (c)-[:ABOUT]->(a) OR NOT (c)-[:ABOUT]->(b)
     RETURN count(*)`,
  )
  expect(rows).toEqual([[0n]])
})
