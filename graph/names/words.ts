/** A word of a text: letters and digits without anything between them. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a text in their order; marks that are written over letters are part of them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))
}
