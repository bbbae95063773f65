import { spawn } from 'node:child_process'
import { projectFolder } from './paths.mjs'

/**
 * Runs the app to its end and passes on what it says. Ctrl-C ends the app as it ends the launcher.
 *
 * @param {import('./prepare.mjs').Ready} ready
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runApp(ready, args) {
  if (ready.flags.includes('--no-sandbox')) {
    process.stderr.write("Running as root: Chromium's sandbox is off; use an ordinary user for real work.\n")
  }
  return new Promise((resolve, reject) => {
    const child = spawn(ready.electron, [...ready.flags, projectFolder, ...args], {
      env: { ...process.env, ...ready.env },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    child.stderr.setEncoding('utf8').on('data', text => process.stderr.write(withoutChromiumNoise(text)))
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/** Chromium's own log lines, such as `[123:0101/120000.1:ERROR:bus.cc(399)] …`, say nothing to the user. */
const CHROMIUM_LOG = /^\[\d+:\d{4}\/\d{6}\.\d+:(?:ERROR|WARNING|INFO|VERBOSE\d):.*\n?/gm

/** @param {string} text */
function withoutChromiumNoise(text) {
  return process.env.BREACHGRAPH_VERBOSE ? text : text.replace(CHROMIUM_LOG, '')
}
