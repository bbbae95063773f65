const QUIET_MS = 1000

/**
 * Does a piece of work and, when it takes more than a second, says so on stderr: once when the second is over
 * and once at the end. Quick work stays silent.
 *
 * @template T
 * @param {string} what "Installing the libraries"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const started = performance.now()
  let told = false
  const timer = setTimeout(() => {
    told = true
    process.stderr.write(`${what} …\n`)
  }, QUIET_MS)
  try {
    const result = await work()
    if (told)
      process.stderr.write(`${what}: done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
    return result
  } finally {
    clearTimeout(timer)
  }
}
