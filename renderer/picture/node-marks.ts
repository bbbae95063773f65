import type { Point } from '../../graph/layout/extent.ts'
import type { nodeData } from '../canvas/cytoscape-style.ts'
import type { Look } from '../canvas/look.ts'
import type { SceneNode } from '../canvas/scene.ts'
import { iconStrokes } from './icon-strokes.ts'
import { type GroupMark, group, type Mark, path, solid } from './marks.ts'
import { outlineOf } from './outline.ts'

export type NodeLook = ReturnType<typeof nodeData>

/** A node with its icon; one that others are folded into has a double rim. */
export function nodeMarks(node: SceneNode, place: Point, drawn: NodeLook, look: Look): GroupMark {
  const { shape, size, fill, rim, rimColour, rimStyle, strength } = drawn
  const outline = outlineOf(shape, size)
  const body: Mark[] = [path(outline, fill, rim > 0 ? solid(rimColour, rim) : null)]
  if (rimStyle === 'double') body.push(path(outline, null, solid(look.base, rim / 3)))
  return group([...body, iconMarks(drawn)], {
    role: 'node',
    title: node.caption,
    x: place.x,
    y: place.y,
    opacity: strength,
  })
}

function iconMarks({ icon, iconShare, size }: NodeLook): GroupMark {
  const { colour, paths } = iconStrokes(icon)
  const side = (size * Number.parseFloat(iconShare)) / 100
  return group(
    paths.map(d => path(d, null, { colour, width: 2, dash: [], cap: 'round' })),
    { x: -side / 2, y: -side / 2, scale: side / 24 },
  )
}
