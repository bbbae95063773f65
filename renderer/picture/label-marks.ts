import type { Point } from '../../graph/layout/extent.ts'
import type { NodeKey, RelationshipKey } from '../../graph/view/view.ts'
import type { Look } from '../canvas/look.ts'
import { captionSize, LINE_HEIGHT } from '../canvas/measured-caption.ts'
import type { PlacedCaption } from '../canvas/overlay/captions.ts'
import type { PlacedType } from '../canvas/overlay/edge-types.ts'
import { type Frame, strengthOf } from '../canvas/overlay/frame.ts'
import type { SceneNode } from '../canvas/scene.ts'
import { STATUSES } from '../canvas/statuses.ts'
import { rectangle } from './icon-strokes.ts'
import { type GroupMark, group, type Mark, path, type Stroke, solid, type TextMark } from './marks.ts'

/** From the middle of a line of text down to its baseline, as a share of its size. */
const BASELINE = 0.35
export const TYPE_SIZE = 11
export const TYPE_SPACING = 0.4

const write = (
  text: string,
  at: Pick<TextMark, 'x' | 'y' | 'size' | 'colour'>,
  more: Partial<TextMark> = {},
) => ({ kind: 'text', text, weight: 550, anchor: 'middle', halo: null, spacing: 0, ...at, ...more }) as const

/** Captions in pixels from the corner of the plane. */
export function captionMarks(frame: Frame, placed: ReadonlyMap<NodeKey, PlacedCaption>): GroupMark[] {
  const size = captionSize(frame.zoom)
  const { look } = frame
  return [...placed].map(([key, caption]) => {
    const colour = frame.scene.nodes.get(key)!.kind.outline ? look.dim : look.text
    return captionMark(caption, size, colour, look.base, strengthOf(frame, key))
  })
}

/** A caption in its box, with a halo that keeps it readable over lines. */
export function captionMark(
  { lines, box }: PlacedCaption,
  size: number,
  colour: string,
  halo: string,
  opacity: number,
): GroupMark {
  const x = (box.left + box.right) / 2
  const texts = lines.map((text, index) => {
    const y = box.top + ((index + 0.5) * LINE_HEIGHT + BASELINE) * size
    return write(text, { x, y, size, colour }, { weight: 500, halo })
  })
  return group(texts, { role: 'caption', opacity })
}

/** Types along their lines, and how many a line stands for. */
export function typeMarks(frame: Frame, placed: ReadonlyMap<RelationshipKey, PlacedType>): GroupMark[] {
  return [...placed].map(([key, { text, width, spot }]) => {
    const beside = STATUSES[frame.scene.edges.get(key)!.status].mark !== null
    return typeMark(text, width, inPixels(spot, frame), beside, frame.look, strengthOf(frame, key))
  })
}

/** A type along its line, never upside down; `spot` in pixels, `beside` the line where a sign is in its middle. */
export function typeMark(
  text: string,
  width: number,
  { x, y, angle }: Spot,
  beside: boolean,
  look: Look,
  opacity: number,
): GroupMark {
  // A sign in the middle of the line stays in sight: the type steps beside it.
  const above = beside ? -TYPE_SIZE - 2 : 0
  const ground = rectangle(-width / 2 - 4, above - TYPE_SIZE / 2 - 2, width + 8, TYPE_SIZE + 4, 0)
  const at = { x: 0, y: above + BASELINE * TYPE_SIZE, size: TYPE_SIZE, colour: look.dim }
  const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle
  const marks = [path(ground, look.base), write(text, at, { spacing: TYPE_SPACING })]
  return group(marks, { role: 'type', x, y, angle: upright, opacity })
}

/** The signs in the middle of disputed and denied lines. */
export function signMarks(frame: Frame): GroupMark[] {
  return [...frame.scene.edges.values()].flatMap(({ key, status }) => {
    const { mark } = STATUSES[status]
    const spot = mark && frame.edgeSpot(key)
    return spot ? signMark(mark, inPixels(spot, frame), frame.look, strengthOf(frame, key)) : []
  })
}

/** The sign of what is disputed (`break`) or denied (`bar`), on its line; `spot` in pixels. */
export function signMark(
  mark: 'break' | 'bar',
  { x, y, angle }: Spot,
  look: Look,
  opacity: number,
): GroupMark {
  return group(mark === 'break' ? breakMarks(look) : barMarks(look), { role: mark, x, y, angle, opacity })
}

/** A place on a line and its direction there, in radians. */
type Spot = Point & { readonly angle: number }

const inPixels = ({ x, y, angle }: Spot, { zoom }: Frame): Spot => ({ x: x * zoom, y: y * zoom, angle })

const round = (colour: string, width: number): Stroke => ({ colour, width, dash: [], cap: 'round' })

function breakMarks({ base, warn }: Look): Mark[] {
  const strokes = 'M-5.5 6.5L-0.5 -6.5M0.5 6.5L5.5 -6.5'
  return [
    path('M-4 -4h8v8h-8Z', base),
    path(strokes, null, round(base, 5.5)),
    path(strokes, null, round(warn, 2.2)),
  ]
}

function barMarks({ base, bad }: Look): Mark[] {
  return [path('M0 6.5V-6.5', null, round(base, 6)), path('M0 6.5V-6.5', null, round(bad, 2.6))]
}

/** Half the height of a badge, in pixels, and the zoom below which it would be bigger than its node. */
const BADGE = 7.5
const BADGE_ZOOM = 0.55

/** How many neighbours are not shown, at the top right of their node. */
export function badgeMarks(frame: Frame, widthOf: (text: string, size: number) => number): GroupMark[] {
  if (frame.zoom < BADGE_ZOOM) return []
  return [...frame.scene.nodes.values()].flatMap(node => {
    const place = frame.placeOf(node.key)
    if (!place || node.hidden === 0) return []
    const reach = node.size * 0.4
    return group(badge(node, frame.look, widthOf), {
      role: 'badge',
      title: `${node.hidden} neighbours not shown`,
      x: (place.x + reach) * frame.zoom,
      y: (place.y - reach) * frame.zoom,
      opacity: strengthOf(frame, node.key),
    })
  })
}

function badge(
  { hidden }: SceneNode,
  { surface, line, dim }: Look,
  widthOf: (text: string, size: number) => number,
): Mark[] {
  const text = hidden > 99 ? '99+' : `+${hidden}`
  const width = Math.max(2 * BADGE, widthOf(text, 11) + 8)
  return [
    path(rectangle(-width / 2, -BADGE, width, 2 * BADGE, BADGE), surface, solid(line, 1)),
    write(text, { x: 0, y: BASELINE * 11, size: 11, colour: dim }),
  ]
}
