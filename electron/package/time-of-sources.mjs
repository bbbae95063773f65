import { projectFolder } from '../runtime/paths.mjs'
import { runCommand } from '../runtime/run-command.mjs'

/**
 * The time that everything in a package bears, in seconds since 1970, so that the same sources make the same bytes:
 * SOURCE_DATE_EPOCH, else the time of the last commit, else 0.
 *
 * @returns {Promise<number>}
 */
export async function timeOfSources() {
  const given = process.env.SOURCE_DATE_EPOCH
  if (given !== undefined && /^\d+$/.test(given)) return Number(given)
  try {
    const { status, stdout } = await runCommand('git', ['log', '-1', '--format=%ct'], { cwd: projectFolder })
    return status === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) : 0
  } catch {
    return 0
  }
}
