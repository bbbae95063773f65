/** Characters after which a caption is cut before anybody measures it: nobody reads a longer one on a canvas. */
const LONGEST = 200

/**
 * Text from a database as one harmless line: line breaks and control characters are spaces, halves of characters a
 * replacement sign, and marks that would turn the text after them round are gone (letters of right-to-left scripts
 * keep their own direction). At most 200 characters, with an ellipsis where there was more; empty where nothing of it
 * can be seen.
 */
export function plainLine(text: string): string {
  // Twice as many units hold every character that is kept; the rest may be megabytes.
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .trim()
  return /[^\p{Cf}\p{Z}\p{Mn}]/u.test(line) ? clipText(line, LONGEST) : ''
}

/** The text in at most `longest` characters, an ellipsis among them; never half a character. */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const characters = [...text.slice(0, 2 * longest + 2)]
  if (characters.length <= longest) return text
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}
