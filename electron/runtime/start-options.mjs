import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from './failure.mjs'

const THEMES = ['system', 'dark', 'light']

/**
 * Reads a command line strictly: an option that is not in the table ends the program with exit code 2.
 *
 * @template {Record<string, {type: 'string' | 'boolean'}>} T
 * @param {readonly string[]} argv
 * @param {T} options
 * @returns {{[name in keyof T]?: string | boolean}}
 */
export function readOptions(argv, options) {
  const known = Object.keys(options).map(name => `--${name}`)
  try {
    const { values } = parseArgs({ args: [...argv], options, strict: true, allowPositionals: false })
    return /** @type {any} */ (values)
  } catch (error) {
    const code = /** @type {{code?: string}} */ (error).code
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new Failure('MISSING_VALUE', `${firstSentence(error)}; give it one, as in --theme dark.`, 2)
    }
    throw new Failure(
      'UNKNOWN_OPTION',
      `${firstSentence(error)}; the options here are ${known.join(', ')}.`,
      2,
    )
  }
}

/** @param {unknown} error */
function firstSentence(error) {
  const message = error instanceof Error ? error.message : String(error)
  return (message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '')
}

/**
 * The options of `npm start`, as the arguments that the app takes.
 *
 * @param {readonly string[]} argv
 * @returns {string[]}
 */
export function appArguments(argv) {
  const options = readOptions(argv, {
    case: { type: 'string' },
    theme: { type: 'string' },
    story: { type: 'string' },
  })
  const args = []
  if (typeof options.case === 'string') args.push(`--case=${resolve(options.case)}`)
  if (typeof options.theme === 'string') args.push(`--theme=${checkedTheme(options.theme)}`)
  if (typeof options.story === 'string') args.push(`--story=${options.story}`)
  return args
}

/** @param {string} theme */
export const checkedTheme = theme => oneOf(THEMES, theme, 'theme')

/**
 * @param {readonly string[]} known
 * @param {string} word
 * @param {string} what what the words are, such as `theme`
 */
export function oneOf(known, word, what) {
  if (known.includes(word)) return word
  throw new Failure(
    `UNKNOWN_${what.toUpperCase()}`,
    `There is no ${what} "${word}"; choose ${known.join(', ')}.`,
    2,
  )
}
