/** How well words fit something that has a label and other words; the order of a list comes from it. */

const BEGINS = 8
const WORD_BEGINS = 4
const IN_LABEL = 3
const IN_OTHERS = 2
const NEARLY = 1

/** Shorter words are a letter away from half the dictionary. */
const LONG_ENOUGH = 4

/**
 * The score of `text`, above 0 when each of its words is found; 0 when one is not. What begins with the whole text
 * comes first, then what has words that begin so, then what holds them anywhere. With `loosely` a word may also be
 * the initials of words in the label or have one wrong, missing, extra or swapped letter.
 */
export function matchWords(
  text: string,
  label: string,
  others: readonly string[] = [],
  loosely = false,
): number {
  const wanted = wordsOf(text)
  const known = label.toLowerCase()
  const more = others.join(' ').toLowerCase()
  const labelWords = wordsOf(known)
  let score = known.startsWith(wanted.join(' ')) ? BEGINS : 0
  for (const word of wanted) {
    const best = scoreOf(word, known, labelWords, more) || (loosely ? looseScore(word, labelWords, more) : 0)
    if (best === 0) return 0
    score += best
  }
  return score
}

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

function scoreOf(word: string, label: string, labelWords: readonly string[], others: string): number {
  if (labelWords.some(one => one.startsWith(word))) return WORD_BEGINS
  if (label.includes(word)) return IN_LABEL
  return others.includes(word) ? IN_OTHERS : 0
}

function looseScore(word: string, labelWords: readonly string[], others: string): number {
  const initials = labelWords.map(([first]) => first).join('')
  if (word.length > 1 && initials.startsWith(word)) return NEARLY
  if (word.length < LONG_ENOUGH) return 0
  return [...labelWords, ...wordsOf(others)].some(one => isNearly(word, one)) ? NEARLY : 0
}

/** Whether `word` is how `known` begins, but for one letter. */
function isNearly(word: string, known: string): boolean {
  let at = 0
  while (at < word.length && word[at] === known[at]) at++
  const rest = (from: number) => word.slice(from)
  const beginsAt = (from: number, text: string) => known.startsWith(text, from)
  return (
    beginsAt(at + 1, rest(at + 1)) ||
    beginsAt(at + 1, rest(at)) ||
    beginsAt(at, rest(at + 1)) ||
    (word[at] === known[at + 1] && word[at + 1] === known[at] && beginsAt(at + 2, rest(at + 2)))
  )
}
