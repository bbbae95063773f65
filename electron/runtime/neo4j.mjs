/** `npm run neo4j`: a local Neo4j to try Breachgraph with, until Ctrl-C. */
import { runScript } from './failure.mjs'
import { startNeo4j } from './neo4j-server.mjs'
import { readOptions } from './start-options.mjs'

await runScript(async () => {
  readOptions(process.argv.slice(2), {})
  const server = await startNeo4j()
  process.stdout.write(`${server.uri}\nuser: ${server.user}\npassword: ${server.password}\n`)
  process.stderr.write('Its data go with it. Ctrl-C stops it.\n')
  const asked = new Promise(resolve => {
    process.once('SIGINT', () => resolve(undefined))
    process.once('SIGTERM', () => resolve(undefined))
  })
  const code = await Promise.race([asked, server.ended])
  await server.stop()
  return code
})
