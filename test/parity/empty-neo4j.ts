import neo4j from 'neo4j-driver'
import type { TestNeo4j } from '../support/neo4j.ts'

/** Deletes all that is in the test server's database: nodes, relationships, constraints and indexes. */
export async function emptyNeo4j({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  const session = driver.session()
  const dropAll = async (kind: 'CONSTRAINT' | 'INDEX', listed: string) => {
    const { records } = await session.run(listed)
    for (const record of records) {
      await session.run(`DROP ${kind} \`${String(record.get('name')).replaceAll('`', '``')}\``)
    }
  }
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
    await dropAll('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name')
    await dropAll('INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
  } finally {
    await session.close()
    await driver.close()
  }
}
