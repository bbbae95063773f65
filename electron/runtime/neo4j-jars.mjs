import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { launchNeo4j } from './neo4j-launch.mjs'
import { ensureNeo4jLibraries } from './neo4j-libraries.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

/** What Neo4j's own start script opens to its native memory code on Java 17. */
const JAVA_OPTIONS = [
  '-Xmx512m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/**
 * Starts Neo4j in a Java of this machine, its data in a folder that goes when it ends.
 *
 * @param {{port: number, password: string, signal: AbortSignal | undefined}} options
 * @returns {Promise<{stop: () => Promise<void>, ended: Promise<number>}>}
 */
export async function startJars({ port, password, signal }) {
  const jars = await ensureNeo4jLibraries()
  const home = mkdtempSync(join(tmpdir(), 'breachgraph-neo4j-'))
  try {
    writeConfiguration(home, port)
    await setPassword(jars, home, password)
    signal?.throwIfAborted()
    const { child, ended } = await withProgress('Starting Neo4j', () => launch(jars, home, signal))
    const stop = async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(home, { recursive: true, force: true })
    }
    return { stop, ended }
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
}

/**
 * @param {string} home
 * @param {number} port
 */
function writeConfiguration(home, port) {
  mkdirSync(join(home, 'conf'))
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    // Otherwise each database sets 256 MB of disk aside for its log.
    'db.tx_log.preallocate=false',
  ]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
}

/**
 * @param {string} jars
 * @param {string} home
 * @param {string} password
 */
async function setPassword(jars, home, password) {
  const { status, output } = await runCommand(
    'java',
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  )
  if (status === 0) return
  throw new Failure(
    'NEO4J_START',
    `Neo4j did not take its first password (${tellingLine(output)}); check that java is version 17 or 21.`,
  )
}

/**
 * @param {string} jars
 * @param {string} home
 * @param {AbortSignal | undefined} signal
 */
function launch(jars, home, signal) {
  return launchNeo4j({
    command: 'java',
    args: [
      ...JAVA_OPTIONS,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    advice: 'check that java is version 17 or 21 and 1 GB of memory is free',
    ...(signal && { signal }),
  })
}
