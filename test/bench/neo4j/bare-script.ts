import { performance } from 'node:perf_hooks'
import type { Driver } from 'neo4j-driver'
import { groupBy } from '../../../graph/model/group-by.ts'
import type { FlatGraph } from './attack-graph.ts'

const ROWS = 5000

/** Loads a graph as a script by hand would, one `UNWIND` a batch and kind; answers the milliseconds it took. */
export async function bareLoad(driver: Driver, graph: FlatGraph): Promise<number> {
  const begun = performance.now()
  const labelOf = new Map(graph.nodes.map(({ label, properties }) => [String(properties['id']), label]))
  const nodes = groupBy(graph.nodes, ({ label }) => label)
  for (const label of nodes.keys())
    await driver.executeQuery(`CREATE CONSTRAINT FOR (n:${label}) REQUIRE n.id IS UNIQUE`)
  for (const [label, group] of nodes) {
    const rows = group.map(({ properties }) => properties)
    await inBatches(rows, batch =>
      driver.executeQuery(`UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`, { rows: batch }),
    )
  }
  const kinds = groupBy(
    graph.relationships,
    ({ type, start, end }) => `${labelOf.get(start)} ${type} ${labelOf.get(end)}`,
  )
  for (const [kind, group] of kinds) {
    const [from, type, to] = kind.split(' ')
    await inBatches(group, batch =>
      driver.executeQuery(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.start}) MATCH (b:${to} {id: row.end})
MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r = row.properties`,
        { rows: batch },
      ),
    )
  }
  return performance.now() - begun
}

async function inBatches<T>(
  rows: readonly T[],
  load: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await load(rows.slice(from, from + ROWS))
}
