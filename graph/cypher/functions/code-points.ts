/**
 * The characters of a text as Cypher counts them, by code point: '👍' is one character.
 * A text without surrogate pairs is returned as it is, since its units are its characters.
 */
export function codePoints(text: string): string | readonly string[] {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text
}

/** The characters from `from` up to, but without, `to`. */
export function sliceCodePoints(text: string, from: number, to?: number): string {
  const characters = codePoints(text)
  return typeof characters === 'string' ? characters.slice(from, to) : characters.slice(from, to).join('')
}
