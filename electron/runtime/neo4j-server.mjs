import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { ensureNeo4jLibraries } from './neo4j-libraries.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

const START_MS = 120_000

/** What Neo4j's own start script opens to its native memory code on Java 17. */
const JAVA_OPTIONS = [
  '-Xmx512m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {() => Promise<void>} stop shuts it down cleanly and removes its data
 * @property {Promise<number>} ended its exit code
 */

/**
 * Starts an empty Neo4j on a free loopback port with a random password. Its data live as long as it does.
 *
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j() {
  const jars = await ensureNeo4jLibraries()
  const home = mkdtempSync(join(tmpdir(), 'breachgraph-neo4j-'))
  const password = randomBytes(18).toString('base64url')
  const port = await freePort()
  try {
    writeConfiguration(home, port)
    await setPassword(jars, home, password)
    const server = await withProgress('Starting Neo4j', () => launch(jars, home))
    return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, ...server }
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
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
 * @returns {Promise<{stop: () => Promise<void>, ended: Promise<number>}>}
 */
function launch(jars, home) {
  const server = spawn(
    'java',
    [
      ...JAVA_OPTIONS,
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
      '--console-mode',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  /** @type {Promise<number>} */
  const ended = new Promise(resolve => server.on('close', code => resolve(code ?? 1)))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => giveUp(`it did not start within ${START_MS / 1000} seconds`), START_MS)
    const giveUp = (/** @type {string} */ why) => {
      clearTimeout(timer)
      server.kill('SIGKILL')
      reject(
        new Failure(
          'NEO4J_START',
          `Neo4j did not start (${why}); check that java is version 17 or 21 and 1 GB of memory is free.`,
        ),
      )
    }
    const read = (/** @type {string} */ text) => {
      output += text
      if (!output.includes('INFO  Started.')) return
      clearTimeout(timer)
      server.stdout.off('data', read).resume()
      resolve({ stop, ended })
    }
    server.stdout.setEncoding('utf8').on('data', read)
    server.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    server.on('error', error => giveUp(error.message))
    void ended.then(() => giveUp(tellingLine(output)))
  })
}
