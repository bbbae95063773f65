import type { Marking } from '../../graph/story/story-file.ts'
import { type GroupMark, group, path } from './marks.ts'
import { rectangle } from './icon-strokes.ts'

/** Colours of the labels on black: FIRST, Traffic Light Protocol 2.0, section "TLP in documents". */
export const MARKING_COLOURS: Readonly<Record<Marking, string>> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:AMBER': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
}

const SIDE = 6
const HEIGHT = 18

/** A label as a black plate; `right` and `middle` are the middle of its right edge. `width` is how wide it is. */
export function markingMark(
  marking: Marking,
  right: number,
  middle: number,
  size: number,
  widthOf: (text: string, size: number) => number,
): { readonly mark: GroupMark; readonly width: number } {
  const width = Math.ceil(widthOf(marking, size) * 1.08) + 2 * SIDE
  const mark = group(
    [
      path(rectangle(0, 0, width, HEIGHT, 3), '#000000'),
      {
        kind: 'text',
        text: marking,
        x: width / 2,
        y: HEIGHT / 2 + 0.36 * size,
        size,
        weight: 600,
        anchor: 'middle',
        colour: MARKING_COLOURS[marking],
        halo: null,
        spacing: 0,
      },
    ],
    { role: 'marking', title: marking, x: right - width, y: middle - HEIGHT / 2 },
  )
  return { mark, width }
}
