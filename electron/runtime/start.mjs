/** `npm start`: from a clone to the open window. */
import { join } from 'node:path'
import { runScript } from './failure.mjs'
import { projectFolder } from './paths.mjs'
import { prepare } from './prepare.mjs'
import { runApp } from './run-app.mjs'
import { appArguments } from './start-options.mjs'

await runScript(async () => {
  const args = appArguments(process.argv.slice(2))
  const ready = await prepare()
  try {
    if (!ready.virtualDisplay) return await runApp(ready, args)
    process.stderr.write(
      'There is no display: running under Xvfb and writing what the window shows to a picture.\n',
    )
    const picture = join(projectFolder, 'breachgraph.png')
    const code = await runApp(ready, [...args, `--capture=${picture}`])
    if (code === 0) process.stdout.write(`${picture}\n`)
    return code
  } finally {
    ready.stop()
  }
})
