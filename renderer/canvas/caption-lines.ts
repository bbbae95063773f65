/**
 * Breaks a caption into at most `maxLines` lines no wider than `maxWidth`, the last with an ellipsis where text is
 * left over. `widthOf` measures text in the same unit as `maxWidth`.
 */
export function captionLines(
  text: string,
  widthOf: (text: string) => number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const words = text.trim().split(/\s+/)
  const lines: string[] = []
  let line = ''
  for (let index = 0; index < words.length; index++) {
    const longer = line === '' ? words[index]! : `${line} ${words[index]}`
    if (line === '' || widthOf(longer) <= maxWidth) {
      line = longer
      continue
    }
    if (lines.length === maxLines - 1) {
      line = `${line} ${words.slice(index).join(' ')}`
      break
    }
    lines.push(line)
    line = words[index]!
  }
  lines.push(line)
  return lines.map(part => fit(part, widthOf, maxWidth))
}

/** The longest beginning of a line that fits with an ellipsis, or the line itself. */
function fit(line: string, widthOf: (text: string) => number, maxWidth: number): string {
  if (widthOf(line) <= maxWidth) return line
  const characters = [...line]
  let low = 1
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(`${characters.slice(0, middle).join('').trimEnd()}…`) <= maxWidth) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`
}
