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
    const { uri, user, password, stop } = await startForThisRun()
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

/** A run that is broken off leaves no server behind. */
async function startForThisRun() {
  const giveUp = new AbortController()
  const starting = startNeo4j({ signal: giveUp.signal })
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      giveUp.abort()
      void starting.then(server => server.stop()).finally(() => process.exit(1))
    })
  const server = await starting
  await warmUp(server)
  return server
}

/**
 * The first client of a server that has just started waits while it loads half of its code: longer, on a busy machine,
 * than the app waits for any server.
 *
 * @param {import('../../electron/runtime/neo4j-server.mjs').RunningNeo4j} server
 */
async function warmUp({ uri, user, password, stop }) {
  // Not on top: on a fresh clone this file is there before the libraries are.
  const { default: neo4j } = await import('neo4j-driver')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    await driver.executeQuery('MATCH (n) RETURN count(n)')
  } catch (error) {
    await stop()
    throw error
  } finally {
    await driver.close()
  }
}
