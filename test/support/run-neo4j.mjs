import { startNeo4j } from '../../electron/runtime/neo4j-server.mjs'

/**
 * A Neo4j for the tests of one run, handed down by environment variables.
 *
 * @typedef {object} ProvidedNeo4j
 * @property {Record<string, string>} env
 * @property {string | null} missing why there is none
 * @property {() => Promise<void>} stop
 */

/**
 * The server of `NEO4J_TEST_URI` when that is set, else one that is started now and has to be stopped.
 *
 * @returns {Promise<ProvidedNeo4j>}
 */
export async function provideNeo4j() {
  const nothing = { env: {}, missing: null, stop: async () => undefined }
  if (process.env.NEO4J_TEST_URI) return nothing
  try {
    const { uri, user, password, stop } = await startNeo4j()
    // A run that is broken off leaves no server behind.
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => void stop().finally(() => process.exit(1)))
    return {
      env: { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password },
      missing: null,
      stop,
    }
  } catch (error) {
    const missing = `no Neo4j: ${error instanceof Error ? error.message : String(error)}`
    return { ...nothing, env: { NEO4J_TEST_SKIP: missing }, missing }
  }
}
