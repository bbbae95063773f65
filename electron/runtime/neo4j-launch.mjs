import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { tellingLine } from './run-command.mjs'

const START_MS = 120_000

/**
 * A server that runs as a child process.
 *
 * @typedef {object} Launched
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<number>} ended its exit code
 */

/**
 * Starts a program that is Neo4j or runs it, and resolves when the server says that it is up.
 *
 * @param {object} options
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {Record<string, string>} [options.env] added to this process's own
 * @param {string} options.advice what to check when it does not start, as the end of a sentence
 * @param {AbortSignal} [options.signal] gives the start up
 * @returns {Promise<Launched>}
 */
export function launchNeo4j({ command, args, env, advice, signal }) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  /** @type {Promise<number>} */
  const ended = new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
  return new Promise((resolve, reject) => {
    let output = ''
    const giveUp = (/** @type {string} */ why) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Failure('NEO4J_START', `Neo4j did not start (${why}); ${advice}.`))
    }
    const timer = setTimeout(() => giveUp(`it took longer than ${START_MS / 1000} seconds`), START_MS)
    const read = (/** @type {string} */ text) => {
      output += text
      if (!output.includes('INFO  Started.')) return
      clearTimeout(timer)
      signal?.removeEventListener('abort', stopped)
      child.stdout.off('data', read).resume()
      child.stderr.off('data', gather).resume()
      resolve({ child, ended })
    }
    const gather = (/** @type {string} */ text) => {
      output += text
    }
    const stopped = () => giveUp('it was stopped')
    signal?.addEventListener('abort', stopped)
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', gather)
    child.on('error', error => giveUp(error.message))
    void ended.then(() => giveUp(tellingLine(output)))
  })
}
