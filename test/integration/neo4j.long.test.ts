import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { startNeo4j } from '../../electron/runtime/neo4j-server.mjs'

test('a real Neo4j starts, answers over bolt with its password only, and stops', {
  timeout: 300_000,
}, async () => {
  const server = await startNeo4j()
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  const stranger = neo4j.driver(server.uri, neo4j.auth.basic(server.user, 'neo4j'))
  try {
    const { records } = await driver.executeQuery('RETURN 1 AS one')
    expect(records[0]?.get('one').toString()).toBe('1')
    await expect(stranger.verifyConnectivity()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    })
  } finally {
    await driver.close()
    await stranger.close()
    await server.stop()
  }
  await expect(neo4j.driver(server.uri).verifyConnectivity()).rejects.toThrow()
})
