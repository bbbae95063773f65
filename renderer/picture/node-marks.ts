import type { Point } from '../../graph/layout/extent.ts'
import type { Look } from '../canvas/look.ts'
import type { nodeLook } from '../canvas/node-look.ts'
import type { IconStrokes } from './icon-strokes.ts'
import { type GroupMark, group, type Mark, path, solid } from './marks.ts'
import { outlineOf } from './outline.ts'

export interface NodeLook extends ReturnType<typeof nodeLook> {
  readonly icon: IconStrokes
  readonly strength: number
}

/** A node with its icon; one that others are folded into has a double rim. */
export function nodeMarks(caption: string, place: Point, drawn: NodeLook, look: Look): GroupMark {
  const { shape, size, fill, rim, rimColour, rimStyle, strength } = drawn
  const outline = outlineOf(shape, size)
  const body: Mark[] = [path(outline, fill, rim > 0 ? solid(rimColour, rim) : null)]
  if (rimStyle === 'double') body.push(path(outline, null, solid(look.base, rim / 3)))
  return group([...body, iconMarks(drawn)], {
    role: 'node',
    title: caption,
    x: place.x,
    y: place.y,
    opacity: strength,
  })
}

function iconMarks({ icon: { colour, paths }, iconShare, size }: NodeLook): GroupMark {
  const side = (size * Number.parseFloat(iconShare)) / 100
  return group(
    paths.map(d => path(d, null, { colour, width: 2, dash: [], cap: 'round' })),
    { x: -side / 2, y: -side / 2, scale: side / 24 },
  )
}
