/**
 * `npm run -s export -- --story NAME --to FILE.html|pdf|png|svg|webm [--scene N] [--scale 1-4] [--shape 16:9|4:3]
 * [--theme dark|light] [--notes] [--names-off] [--case FILE]`
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Failure, runScript } from '../runtime/failure.mjs'
import { prepare } from '../runtime/prepare.mjs'
import { runApp } from '../runtime/run-app.mjs'
import { oneOf, readOptions } from '../runtime/start-options.mjs'

const OPTIONS = /** @type {const} */ ({
  story: { type: 'string' },
  to: { type: 'string' },
  scene: { type: 'string' },
  scale: { type: 'string' },
  shape: { type: 'string' },
  theme: { type: 'string' },
  notes: { type: 'boolean' },
  'names-off': { type: 'boolean' },
  case: { type: 'string' },
})

/** What each kind of file takes, beside what all of them do. */
const MEANS = /** @type {Record<string, readonly string[]>} */ ({
  html: ['notes'],
  pdf: ['notes', 'shape'],
  png: ['scene', 'scale', 'shape'],
  svg: ['scene', 'shape'],
  webm: ['shape'],
})

await runScript(async () => {
  const args = exportArguments(process.argv.slice(2))
  const ready = await prepare()
  // A profile of its own: an open window is not in its way, and nobody's stored view gets into the file.
  const profile = mkdtempSync(join(tmpdir(), 'breachgraph-export-'))
  try {
    return await runApp(ready, [...args, `--user-data-dir=${profile}`])
  } finally {
    ready.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** @param {readonly string[]} argv */
function exportArguments(argv) {
  const options = readOptions(argv, OPTIONS)
  const story = given(options.story, '--story', 'which story, as in --story "One vendor, many victims"')
  const to = given(options.to, '--to', 'where it goes, as in --to story.html')
  const format = formatOf(to)
  for (const name of ['scene', 'scale', 'shape', 'notes']) {
    if (name in options && !MEANS[format]?.includes(name)) {
      throw new Failure('UNKNOWN_OPTION', `--${name} means nothing for ${format}; leave it out.`, 2)
    }
  }
  const args = [`--take-away=${resolve(to)}`, `--story=${story}`]
  if (typeof options.scene === 'string') args.push(`--scene=${checkedScene(options.scene)}`)
  if (typeof options.scale === 'string') {
    args.push(`--scale=${oneOf(['1', '2', '3', '4'], options.scale, 'scale')}`)
  }
  if (typeof options.shape === 'string')
    args.push(`--shape=${oneOf(['16:9', '4:3'], options.shape, 'shape')}`)
  if (typeof options.theme === 'string')
    args.push(`--theme=${oneOf(['dark', 'light'], options.theme, 'theme')}`)
  if (typeof options.case === 'string') args.push(`--case=${resolve(options.case)}`)
  for (const name of /** @type {const} */ (['notes', 'names-off'])) if (options[name]) args.push(`--${name}`)
  return args
}

/**
 * @param {string | boolean | undefined} value
 * @param {string} option
 * @param {string} what
 * @returns {string}
 */
function given(value, option, what) {
  if (typeof value === 'string' && value !== '') return value
  throw new Failure('MISSING_OPTION', `${option} is missing: say ${what}.`, 2)
}

/** @param {string} file */
function formatOf(file) {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  if (ending in MEANS) return ending
  throw new Failure(
    'UNKNOWN_FORMAT',
    `"${file}" does not say what it shall be; let it end in .${Object.keys(MEANS).join(', .')}.`,
    2,
  )
}

/** @param {string} scene */
function checkedScene(scene) {
  if (/^[1-9]\d{0,2}$/.test(scene)) return scene
  throw new Failure('UNKNOWN_SCENE', `"${scene}" is no scene; give its number, as in --scene 3.`, 2)
}
