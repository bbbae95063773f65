/** `npm run package`: from the checkout to something that can be installed, without a network. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBuild } from '../runtime/build.mjs'
import { ensureDependencies } from '../runtime/dependencies.mjs'
import { runScript } from '../runtime/failure.mjs'
import { projectFolder } from '../runtime/paths.mjs'
import { withProgress } from '../runtime/progress.mjs'
import { readOptions } from '../runtime/start-options.mjs'
import { debianPackage } from './debian-package.mjs'
import { electronToPackage } from './electron-to-package.mjs'
import { archive } from './archive.mjs'
import { timeOfSources } from './time-of-sources.mjs'
import { unpackedApp } from './unpacked-app.mjs'

await runScript(async () => {
  const options = readOptions(process.argv.slice(2), {
    electron: { type: 'string' },
    out: { type: 'string' },
    'test-runtime': { type: 'boolean' },
  })
  await ensureDependencies()
  await ensureBuild()
  const electron = electronToPackage({
    folder: typeof options.electron === 'string' ? resolve(options.electron) : null,
    testRuntime: options['test-runtime'] === true,
  })
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  const suffix = electron.isTestRuntime ? '-test-runtime' : ''
  const name = `breachgraph-${version}-${process.platform}-${process.arch}${suffix}`
  const out = typeof options.out === 'string' ? resolve(options.out) : join(projectFolder, 'dist')
  mkdirSync(out, { recursive: true })
  const app = join(out, name)
  rmSync(app, { recursive: true, force: true })
  await withProgress('Putting the app together', () => unpackedApp(electron, app))
  process.stdout.write(`${app}\n`)
  if (process.platform !== 'linux') return
  const time = await timeOfSources()
  process.stdout.write(`${await withProgress('Packing', () => archive(app, time))}\n`)
  const deb = await withProgress('Making the Debian package', () =>
    debianPackage({ app, version, time, isTestRuntime: electron.isTestRuntime }),
  )
  process.stdout.write(deb === null ? '' : `${deb}\n`)
})
