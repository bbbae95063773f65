/** A failure a person can act on: a code for programs and one sentence that says what to do. */
export class Failure extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(code, message, exitCode = 1) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.exitCode = exitCode
  }
}

/**
 * Runs the body of a script: whatever it throws becomes one line `CODE: sentence` on stderr and an exit code.
 *
 * @param {() => Promise<number | void>} body answers the exit code, or nothing to leave it as it is
 */
export async function runScript(body) {
  try {
    const code = await body()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${failure?.code ?? 'INTERNAL'}: ${message.replace(/\s*\n\s*/g, ' ')}\n`)
    process.exitCode = failure?.exitCode ?? 1
  }
}
