/** `npm run screenshot`: takes the README's picture of the real window anew, with a fresh profile. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript } from '../../electron/runtime/failure.mjs'
import { projectFolder } from '../../electron/runtime/paths.mjs'
import { prepare } from '../../electron/runtime/prepare.mjs'
import { runApp } from '../../electron/runtime/run-app.mjs'

await runScript(async () => {
  const profile = mkdtempSync(join(tmpdir(), 'breachgraph-screenshot-'))
  const picture = join(projectFolder, 'docs', 'screenshot.png')
  const ready = await prepare()
  try {
    return await runApp(ready, ['--theme=dark', `--user-data-dir=${profile}`, `--capture=${picture}`])
  } finally {
    ready.stop()
    rmSync(profile, { recursive: true, force: true })
  }
})
