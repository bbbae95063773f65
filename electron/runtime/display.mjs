import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from './failure.mjs'

const START_MS = 15_000

/** Whether windows can be shown. macOS and Windows always have a display as far as a launcher can tell. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * @typedef {object} VirtualDisplay
 * @property {Record<string, string>} env what a program needs to draw on it
 * @property {() => void} stop
 */

/**
 * Starts Xvfb on a display number of its own choice, open only to whoever holds a fresh cookie.
 *
 * @returns {Promise<VirtualDisplay>}
 */
export async function startVirtualDisplay() {
  const folder = mkdtempSync(join(tmpdir(), 'breachgraph-display-'))
  const cookieFile = join(folder, 'Xauthority')
  writeFileSync(cookieFile, cookieRecord(), { mode: 0o600 })
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-auth', cookieFile],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const stop = () => {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  try {
    const display = await displayNumber(server)
    server.unref()
    return {
      env: { DISPLAY: `:${display}`, XAUTHORITY: cookieFile },
      stop: () => {
        process.off('exit', stop)
        stop()
      },
    }
  } catch (error) {
    stop()
    throw error
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(
        new Failure(
          'NO_DISPLAY',
          `Xvfb did not start (${why}); set DISPLAY to a running X server and try again.`,
        ),
      )
    const timer = setTimeout(() => fail('no answer in 15 seconds'), START_MS)
    const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3])
    let text = ''
    pipe.on('data', chunk => {
      text += chunk
      if (!text.includes('\n')) return
      clearTimeout(timer)
      pipe.destroy()
      resolve(text.trim())
    })
    server.on('error', error => {
      clearTimeout(timer)
      fail(error.message)
    })
    server.on('exit', code => {
      clearTimeout(timer)
      fail(`it ended with code ${code}`)
    })
  })
}

/**
 * One record of an Xauthority file (libXau's AuFileRead documents the layout): any address, any display, a random
 * MIT-MAGIC-COOKIE-1. Written here so that the xauth program is not needed.
 */
function cookieRecord() {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1')
  const cookie = randomBytes(16)
  const FAMILY_WILD = 0xffff
  return Buffer.concat([
    uint16(FAMILY_WILD),
    uint16(0),
    uint16(0),
    uint16(name.length),
    name,
    uint16(cookie.length),
    cookie,
  ])
}

/** @param {number} value */
function uint16(value) {
  return Buffer.from([value >> 8, value & 0xff])
}
