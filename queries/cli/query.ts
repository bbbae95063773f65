/** The `query` door: one statement on a case, its rows on stdout. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { runQuery } from './run-query.ts'

/** Where the library stands: beside this file's folder, or in the checkout that the command was started from. */
function libraryFolder(): string {
  let folder = path.dirname(path.resolve(process.argv[1]!))
  while (!existsSync(path.join(folder, 'queries/library')) && folder !== path.dirname(folder)) {
    folder = path.dirname(folder)
  }
  return path.join(folder, 'queries/library')
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

void runQuery(process.argv.slice(2), libraryFolder()).then(({ exitCode, stdout, stderr }) => {
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = exitCode
})
