import { performance } from 'node:perf_hooks'
import type { Driver } from 'neo4j-driver'
import type { Value } from '../../../graph/model/value.ts'
import { loadGraph } from '../../../graph/store/load-graph.ts'
import { copyGraph } from '../../../queries/copy/copy-graph.ts'
import { storeSource } from '../../../queries/sources/embedded.ts'
import type { GraphSource } from '../../../queries/sources/graph-source.ts'
import type { Neo4jConnection } from '../../../queries/sources/neo4j/connection.ts'
import { openNeo4j } from '../../../queries/sources/neo4j/open-neo4j.ts'
import { type Row, toRow } from '../row.ts'
import { attackGraph, type FlatGraph, type FlatNode } from './attack-graph.ts'
import { bareLoad } from './bare-script.ts'

/** Copies ATT&CK Enterprise from the embedded graph to the server, against a script that loads the same objects. */
export async function copyIn(driver: Driver, connection: Neo4jConnection, reps: number): Promise<Row> {
  const graph = attackGraph()
  const from = embedded(graph)
  const { source: to } = await openNeo4j(connection, { writable: true })
  const samples = { ours: [] as number[], 'unwind-script': [] as number[] }
  try {
    for (let rep = -1; rep < reps; rep++) {
      await wipe(driver)
      const begun = performance.now()
      const report = await copyGraph({ from, to, what: { kind: 'all' }, dryRun: false })
      const ours = performance.now() - begun
      const made = report.nodes.created + report.relationships.created
      const wanted = graph.nodes.length + graph.relationships.length
      if (made !== wanted) throw new Error(`${made} of ${wanted} objects were copied`)
      await wipe(driver)
      const script = await bareLoad(driver, graph)
      // The first of each meets cold code on both sides.
      if (rep < 0) continue
      samples.ours.push(ours)
      samples['unwind-script'].push(script)
    }
  } finally {
    await wipe(driver)
    await to.close()
    await from.close()
  }
  return toRow('copy-in', 'ms', samples, 'unwind-script', { on: 'ratio', bar: 2 })
}

function embedded({ nodes, relationships }: FlatGraph): GraphSource {
  const places = new Map(nodes.map(({ properties }, place) => [properties['id'], place]))
  const store = loadGraph({
    nodes: nodes.map(({ label, properties }) => ({ labels: [label], properties: mapOf(properties) })),
    relationships: relationships.map(({ type, start, end, properties }) => ({
      type,
      start: places.get(start)!,
      end: places.get(end)!,
      properties: mapOf(properties),
    })),
  })
  return storeSource(store, 'ATT&CK Enterprise')
}

const mapOf = (properties: FlatNode['properties']) => new Map<string, Value>(Object.entries(properties))

/** Leaves the server as a new one: no nodes, no constraints, no indexes of anybody's. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  const { records } = await session.run('SHOW CONSTRAINTS YIELD name')
  for (const record of records) await session.run(`DROP CONSTRAINT \`${String(record.get('name'))}\``)
  const indexes = await session.run('SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP"')
  for (const record of indexes.records) await session.run(`DROP INDEX \`${String(record.get('name'))}\``)
  await session.close()
}
