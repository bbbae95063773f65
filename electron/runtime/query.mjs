/** `npm run -s query`: sees that the command line of queries is built, then hands over to it in this process. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { runScript } from './failure.mjs'
import { outFolder } from './paths.mjs'

await runScript(async () => {
  await ensureDependencies()
  await ensureBuild()
  await import(pathToFileURL(join(outFolder, 'main', 'query.cjs')).href)
})
