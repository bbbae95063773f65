import { stripVTControlCharacters } from 'node:util'

/** Characters of a reason: as much as can be read in passing. */
const LONGEST = 300
/** Where the words of an error end: its stack, or the lines of code around it. */
const BEYOND_WORDS = /^\s+at .*[\d)>]$|^\s*>?\s*\d+ \| /

/**
 * The name of a failure and, on the same line, why: for whoever sees only the end of a run. Of what its errors say,
 * the beginning of each, without colours, stacks and code.
 *
 * @param {string} name
 * @param {readonly string[]} messages one an error
 */
export function withReason(name, messages) {
  const said = [...new Set(messages.map(words))].filter(text => text !== '')
  const share = Math.floor(LONGEST / Math.max(1, said.length))
  const why = said.map(text => shortened(text, share)).join(' | ')
  return why === '' ? name : `${name}: ${why}`
}

/** @param {string} message */
function words(message) {
  const lines = stripVTControlCharacters(message).split('\n')
  const end = lines.findIndex(line => BEYOND_WORDS.test(line))
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * @param {string} text
 * @param {number} longest
 */
function shortened(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
}
