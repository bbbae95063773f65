/** `npm run neo4j -- [--seed]`: a local Neo4j to try Breachgraph with, until Ctrl-C. */
import { runScript } from './failure.mjs'
import { seedNeo4j } from './neo4j-seed.mjs'
import { startNeo4j } from './neo4j-server.mjs'
import { readOptions } from './start-options.mjs'

await runScript(async () => {
  const { seed } = readOptions(process.argv.slice(2), { seed: { type: 'boolean' } })
  const stop = new AbortController()
  const { signal } = stop
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop.abort())
  const server = await startNeo4j({ signal }).catch(error => {
    if (!signal.aborted) throw error
  })
  if (!server) return 0
  try {
    if (seed) process.stderr.write(`${await seedNeo4j(server)}\n`)
    process.stdout.write(`${server.uri}\nuser: ${server.user}\npassword: ${server.password}\n`)
    process.stderr.write('Its data go with it. Ctrl-C stops it.\n')
    return await Promise.race([aborted(signal), server.ended])
  } finally {
    await server.stop()
  }
})

/**
 * @param {AbortSignal} signal
 * @returns {Promise<undefined>}
 */
function aborted(signal) {
  return new Promise(resolve => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined))
  })
}
