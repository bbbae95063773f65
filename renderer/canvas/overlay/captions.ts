import type { Box } from '../../../graph/layout/extent.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { CAPTION_GAP, captionForms, captionSize, LINE_HEIGHT } from '../measured-caption.ts'
import { type CaptionWish, placeCaptions } from '../place-captions.ts'
import type { SceneNode } from '../scene.ts'
import { STATUSES } from '../statuses.ts'
import { captionImage, drawCaptionImage } from './caption-images.ts'
import { type Frame, strengthOf } from './frame.ts'

/** Half the side of the room that a mark keeps, in pixels. */
const MARK = 5

/** A caption that has found room; the box is in pixels from the corner of the plane, the pan not in it. */
export interface PlacedCaption {
  readonly lines: readonly string[]
  readonly box: Box
}

/** Which captions are drawn at this zoom and where. Panning changes none of it. */
export function placedCaptions(frame: Frame): ReadonlyMap<NodeKey, PlacedCaption> {
  const size = captionSize(frame.zoom)
  const wishes: (CaptionWish<NodeKey> & { readonly lines: readonly (readonly string[])[] })[] = []
  const bodies: Box[] = []
  for (const node of frame.scene.nodes.values()) {
    const place = frame.placeOf(node.key)
    if (!place) continue
    const x = place.x * frame.zoom
    const y = place.y * frame.zoom
    const half = (node.size / 2) * frame.zoom
    // Shapes do not fill the corners of their boxes: a caption may come that far.
    const body = half * 0.86
    bodies.push({ left: x - body, right: x + body, top: y - body, bottom: y + body })
    const forms = captionForms(node.caption)
    const top = y + half + CAPTION_GAP
    wishes.push({
      key: node.key,
      importance: importanceIn(frame, node),
      lines: forms.map(form => form.lines),
      boxes: forms.map(form => captionBox(x, top, form.width * size, form.lines.length * size * LINE_HEIGHT)),
    })
  }
  const placed = placeCaptions(wishes, bodies, markBoxes(frame))
  return new Map(
    wishes.flatMap(({ key, lines, boxes }) => {
      const index = placed.get(key)
      return index === undefined ? [] : [[key, { lines: lines[index]!, box: boxes[index]! }] as const]
    }),
  )
}

/** The signs in the middle of lines: a caption on one would hide that something is disputed or denied. */
function markBoxes(frame: Frame): Box[] {
  return [...frame.scene.edges].flatMap(([key, { status }]) => {
    const spot = STATUSES[status].mark && frame.edgeSpot(key)
    if (!spot) return []
    const x = spot.x * frame.zoom
    const y = spot.y * frame.zoom
    return [{ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }]
  })
}

function captionBox(x: number, top: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height }
}

/** What the user looks at comes before what matters in the graph. */
function importanceIn({ hovered, focused, selection, lit }: Frame, { key, importance }: SceneNode): number {
  if (key === hovered || key === focused) return importance + 4e6
  if (selection.has(key)) return importance + 2e6
  return lit?.has(key) ? importance + 1e6 : importance
}

/** Draws the captions that have found room. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  frame: Frame,
  placed: ReadonlyMap<NodeKey, PlacedCaption>,
  ratio: number,
): void {
  const size = captionSize(frame.zoom)
  for (const [key, { lines, box }] of placed) {
    const node = frame.scene.nodes.get(key)!
    const colour = node.kind.outline ? frame.look.dim : frame.look.text
    context.globalAlpha = strengthOf(frame, key)
    const image = captionImage(lines, size, colour, frame.look.base, ratio)
    drawCaptionImage(context, image, (box.left + box.right) / 2 + frame.panX, box.top + frame.panY, ratio)
  }
  context.globalAlpha = 1
}
