import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { Failure } from './failure.mjs'
import { projectFolder } from './paths.mjs'
import { withProgress } from './progress.mjs'
import { runCommand, tellingLine } from './run-command.mjs'

/**
 * Loads the bundled case into a server with the app's own copier.
 *
 * @param {import('./neo4j-server.mjs').RunningNeo4j} server
 * @returns {Promise<string>} what was loaded, in a few words
 */
export async function seedNeo4j({ uri, user, password }) {
  await ensureDependencies()
  const copy = () =>
    runCommand(process.execPath, ['--import', 'tsx', join(projectFolder, 'queries/cli/seed.ts')], {
      cwd: projectFolder,
      // Not as arguments: those can be read by every user of the machine.
      env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    })
  const { status, stdout, output } = await withProgress('Loading the bundled case', copy)
  if (status === 0) return stdout.trim()
  throw new Failure('NEO4J_SEED', `The bundled case could not be loaded: ${tellingLine(output)}`)
}
