import type { Driver } from 'neo4j-driver'

const BATCH = 5000

/** The generated graph's label and type are its size's: several stand in one database side by side. */
export interface GeneratedGraph {
  readonly nodes: string
  readonly relationships: string
  remove(): Promise<void>
}

/** Puts nodes with five properties each and relationships between them on a server, and names what reads them. */
export async function generateGraph(
  driver: Driver,
  nodes: number,
  relationships: number,
): Promise<GeneratedGraph> {
  const label = `Bench${nodes}`
  await driver.executeQuery(
    `UNWIND range(0, $nodes - 1) AS i
CALL (i) { CREATE (:${label} {id: i, name: 'Number ' + i, city: 'City ' + i % 97, share: i / 7.0, since: date('2014-01-01')}) }`,
    { nodes },
  )
  await driver.executeQuery(`CREATE INDEX ${label} IF NOT EXISTS FOR (n:${label}) ON (n.id)`)
  await driver.executeQuery('CALL db.awaitIndexes()')
  for (let from = 0; from < relationships; from += BATCH) {
    await driver.executeQuery(
      `UNWIND range($from, $to - 1) AS i
MATCH (a:${label} {id: i % $nodes}), (b:${label} {id: (i * 7919 + 13) % $nodes})
CREATE (a)-[:${label} {weight: i, note: 'Note ' + i % 31}]->(b)`,
      { from, to: Math.min(from + BATCH, relationships), nodes },
    )
  }
  return {
    nodes: `MATCH (n:${label}) RETURN n`,
    relationships: `MATCH (:${label})-[r:${label}]->() RETURN r`,
    remove: async () => {
      await driver.executeQuery(`DROP INDEX ${label}`)
      const session = driver.session()
      await session.run(`MATCH (n:${label}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`)
      await session.close()
    },
  }
}
