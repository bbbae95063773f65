/** Labels that one kind may stand for: more would make a query too long to plan. */
const MOST = 12

export interface KindAndWords {
  /** Labels to look among; none for all. */
  readonly labels: readonly string[]
  /** In lower case. */
  readonly words: readonly string[]
}

/**
 * Reads `kind:text` where the kinds are the labels of the open graph: those called so, else those that have it in
 * their name. Case, spaces, `_` and `-` do not count. What fits no label is text, its colon too.
 */
export function readKind(text: string, known: readonly string[]): KindAndWords {
  const colon = text.indexOf(':')
  const kind = colon > 0 ? plain(text.slice(0, colon)) : ''
  if (/[^\d\p{P}\s]/u.test(kind)) {
    const exact = known.filter(label => plain(label) === kind)
    const labels = exact.length > 0 ? exact : known.filter(label => plain(label).includes(kind))
    if (labels.length > 0) return { labels: labels.slice(0, MOST), words: wordsOf(text.slice(colon + 1)) }
  }
  return { labels: [], words: wordsOf(text) }
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '')
const wordsOf = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean)
