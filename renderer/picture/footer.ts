import type { Marking } from '../../graph/story/story-file.ts'
import type { Look } from '../canvas/look.ts'
import { markingMark } from './marking-mark.ts'
import { group, type GroupMark, path, solid, type TextMark } from './marks.ts'

const SIZE = 11
const LINE = 16
const SIDE = 16
const BETWEEN = ' · '

export interface Footer {
  readonly height: number
  /** From the footer's own top left. */
  readonly marks: GroupMark
}

/**
 * What the picture is of and what it does not show, as quiet lines no wider than the picture; how far it may be passed
 * on stands at their right, where the Traffic Light Protocol wants it.
 */
export function footerOf(
  parts: readonly string[],
  marking: Marking | null,
  width: number,
  look: Look,
  widthOf: (text: string, size: number) => number,
): Footer {
  const label = marking && markingMark(marking, width - SIDE, 8 + LINE / 2, SIZE + 1, widthOf)
  const room = width - 2 * SIDE - (label ? label.width + SIDE : 0)
  const lines = broken(parts, text => widthOf(text, SIZE) <= room)
  const texts = lines.map(
    (text, index): TextMark => ({
      kind: 'text',
      text,
      x: SIDE,
      y: 8 + (index + 0.5) * LINE + 0.35 * SIZE,
      size: SIZE,
      weight: 450,
      anchor: 'start',
      colour: look.dim,
      halo: null,
      spacing: 0,
    }),
  )
  const height = 16 + lines.length * LINE
  return {
    height,
    marks: group(
      [path(`M0 0.5H${width}`, null, solid(look.line, 1)), ...texts, ...(label ? [label.mark] : [])],
      { role: 'footer' },
    ),
  }
}

/** As many parts on a line as fit, a part never broken unless it alone is too wide. */
function broken(parts: readonly string[], fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    const longer = last === undefined ? part : `${last}${BETWEEN}${part}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(clipped(part, fits))
  }
  return lines
}

function clipped(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const characters = [...text]
  while (characters.length > 1 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
