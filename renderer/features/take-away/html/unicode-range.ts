/** Whether a text has letters of a range as style sheets write it: `U+0000-00FF,U+0131`. */
export function usesRange(text: string, range: string): boolean {
  const spans = range.split(',').map(span =>
    span
      .replace('U+', '')
      .split('-')
      .map(code => Number.parseInt(code, 16)),
  )
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0)!
    if (spans.some(([first, last = first]) => code >= first! && code <= last!)) return true
  }
  return false
}
