import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from './failure.mjs'

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's own
 */

/**
 * Runs a command to its end, its output gathered instead of shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{status: number, stdout: string, output: string}>} `output` holds stdout and stderr as they came
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text
    })
    child.on('error', error =>
      reject(new Failure('COMMAND_MISSING', `${command} could not be run: ${error.message}.`)),
    )
    child.on('close', (code, signal) => resolve({ status: code ?? (signal ? 1 : 0), stdout, output }))
  })
}

/**
 * The part of a failed command's output that says most in one sentence: its first line that speaks of an error,
 * or its last line.
 *
 * @param {string} output
 */
export function tellingLine(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('at '))
  const telling = lines.filter(line => /\berr(or)?\b|could not|cannot|unable|refused/i.test(line))
  return (telling[0] ?? lines.at(-1) ?? 'it said nothing').slice(0, 300)
}
