import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { hasContainerEngine, startContainer } from './neo4j-container.mjs'
import { startJars } from './neo4j-jars.mjs'

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {() => Promise<void>} stop shuts it down cleanly and removes its data
 * @property {Promise<number>} ended its exit code
 */

/**
 * Starts an empty Neo4j on a free loopback port with a random password: in a container where an engine runs, else
 * from its jars. Its data live as long as it does.
 *
 * @param {{signal?: AbortSignal}} [options] `signal` gives the start up
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j({ signal } = {}) {
  const password = randomBytes(18).toString('base64url')
  const port = await freePort()
  const start = (await hasContainerEngine()) ? startContainer : startJars
  const server = await start({ port, password, signal })
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, ...server }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(address.port))
    })
  })
}
