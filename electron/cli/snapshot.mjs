/** `npm run -s snapshot -- --out FILE.png [--query CYPHER] [--size 1600x1000] [--theme dark|light] [--case FILE]` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Failure, runScript } from '../runtime/failure.mjs'
import { prepare } from '../runtime/prepare.mjs'
import { runApp } from '../runtime/run-app.mjs'
import { checkedTheme, readOptions } from '../runtime/start-options.mjs'

const OPTIONS = /** @type {const} */ ({
  out: { type: 'string' },
  query: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  case: { type: 'string' },
})

await runScript(async () => {
  const args = snapshotArguments(process.argv.slice(2))
  const ready = await prepare()
  // A profile of its own: an open window is not in its way, and nobody's stored view gets into the picture.
  const profile = mkdtempSync(join(tmpdir(), 'breachgraph-snapshot-'))
  try {
    return await runApp(ready, [...args, `--user-data-dir=${profile}`])
  } finally {
    ready.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** @param {readonly string[]} argv */
function snapshotArguments(argv) {
  const options = readOptions(argv, OPTIONS)
  if (typeof options.out !== 'string') {
    throw new Failure('MISSING_OPTION', 'Say where the picture goes, as in --out picture.png.', 2)
  }
  const size = typeof options.size === 'string' ? checkedSize(options.size) : '1600x1000'
  const theme = typeof options.theme === 'string' ? checkedTheme(options.theme) : 'dark'
  const args = ['--snapshot', `--capture=${resolve(options.out)}`, `--size=${size}`, `--theme=${theme}`]
  if (typeof options.query === 'string') args.push(`--query=${options.query}`)
  if (typeof options.case === 'string') args.push(`--case=${resolve(options.case)}`)
  return args
}

/** @param {string} size */
function checkedSize(size) {
  const match = /^(\d+)x(\d+)$/.exec(size)
  const sides = match ? [Number(match[1]), Number(match[2])] : []
  if (match && sides.every(side => side >= 200 && side <= 4000)) return size
  throw new Failure(
    'BAD_SIZE',
    `"${size}" is no size; give width x height from 200 to 4000, as in --size 1600x1000.`,
    2,
  )
}
