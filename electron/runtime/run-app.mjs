import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { projectFolder } from './paths.mjs'
import { tellingLine } from './run-command.mjs'

/**
 * Runs the app to its end and passes on what it says. Ctrl-C ends the app as it ends the launcher.
 *
 * @param {import('./prepare.mjs').Ready} ready
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code; when the app failed without a sentence of its own this rejects with one
 */
export async function runApp(ready, args) {
  if (ready.flags.includes('--no-sandbox')) {
    process.stderr.write("Running as root: Chromium's sandbox is off; use an ordinary user for real work.\n")
  }
  const { code, said, interrupted } = await run(ready, args)
  if (code === 0 || interrupted || OWN_SENTENCE.test(said)) return code
  if (/sandbox/i.test(said)) {
    throw new Failure(
      'SANDBOX_UNAVAILABLE',
      "Chromium's sandbox cannot start because this system gives ordinary users no namespaces; allow them with: sudo sysctl -w kernel.unprivileged_userns_clone=1",
    )
  }
  throw new Failure(
    'APP_FAILED',
    `Electron ended with code ${code} (${tellingLine(said)}); set BREACHGRAPH_VERBOSE=1 to see all it says.`,
  )
}

/** `CODE: sentence`, as the app says what went wrong. */
const OWN_SENTENCE = /^[A-Z][A-Z_]+: /m

/**
 * @param {import('./prepare.mjs').Ready} ready
 * @param {readonly string[]} args
 * @returns {Promise<{code: number, said: string, interrupted: boolean}>}
 */
function run(ready, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(ready.electron, [...ready.flags, projectFolder, ...args], {
      env: { ...process.env, ...ready.env },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      said = (said + text).slice(-KEPT_CHARACTERS)
      process.stderr.write(withoutChromiumNoise(text))
    })
    let interrupted = false
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => {
        interrupted = true
        child.kill(signal)
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, said: signal ? `${said}(ended by ${signal})` : said, interrupted })
    })
  })
}

/** Enough of the end of what was said to name a cause; a session of days may say megabytes. */
const KEPT_CHARACTERS = 20_000

/** Chromium's own log lines, such as `[123:0101/120000.1:ERROR:bus.cc(399)] …`, say nothing to the user. */
const CHROMIUM_LOG = /^\[(?:\d+:)?\d{4}\/\d{6}\.\d+:(?:FATAL|ERROR|WARNING|INFO|VERBOSE\d):.*\n?/gm

/** @param {string} text */
function withoutChromiumNoise(text) {
  return process.env.BREACHGRAPH_VERBOSE ? text : text.replace(CHROMIUM_LOG, '')
}
