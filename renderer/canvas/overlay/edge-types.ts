import { BoxGrid } from '../../../graph/layout/box-grid.ts'
import type { Box } from '../../../graph/layout/extent.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import { CAPTION_FAMILY } from '../measured-caption.ts'
import type { SceneEdge } from '../scene.ts'
import { STATUSES } from '../statuses.ts'
import type { PlacedCaption } from './captions.ts'
import { type EdgeSpot, type Frame, strengthOf } from './frame.ts'

const SIZE = 11
/** From here on types are shown unasked where there is room, unless the picture is full. */
const ZOOM_WITH_ROOM = 1.35
/** What is left of a line beside its type, in pixels. */
const ROOM = 56

export interface PlacedType {
  readonly text: string
  readonly width: number
  readonly spot: EdgeSpot
}

/**
 * Which lines bear their type: those under the pointer or selected, those of the node under the pointer or selected,
 * and, zoomed in, those with room. One type never covers another unless it was asked for.
 */
export function placedTypes(
  context: CanvasRenderingContext2D,
  frame: Frame,
  captions: ReadonlyMap<NodeKey, PlacedCaption>,
): ReadonlyMap<RelationshipKey, PlacedType> {
  const placed = new Map<RelationshipKey, PlacedType>()
  const taken = new BoxGrid(96)
  for (const { box } of captions.values()) taken.add(box, undefined)
  const asked: SceneEdge[] = []
  const others: SceneEdge[] = []
  for (const edge of frame.scene.edges.values()) {
    if (isAskedFor(frame, edge)) asked.push(edge)
    else if (frame.zoom >= ZOOM_WITH_ROOM && frame.lit === null) others.push(edge)
    else if (edge.keys.length > 1) others.push(edge)
  }
  context.font = `550 ${SIZE}px ${CAPTION_FAMILY}`
  context.letterSpacing = '0.4px'
  for (const edge of [...asked, ...others]) {
    const spot = frame.edgeSpot(edge.key)
    if (!spot) continue
    const isAsked = asked.includes(edge)
    const text = isAsked || frame.zoom >= ZOOM_WITH_ROOM ? textOf(edge) : `×${edge.keys.length}`
    const width = context.measureText(text).width
    if (spot.length * frame.zoom < width + (isAsked ? 12 : ROOM)) continue
    const boxes = boxesAlong(spot, width, frame.zoom)
    if (!isAsked && boxes.some(box => taken.hit(box))) continue
    for (const box of boxes) taken.add(box, undefined)
    placed.set(edge.key, { text, width, spot })
  }
  return placed
}

function textOf({ type, keys }: SceneEdge): string {
  const words = type.replaceAll('_', ' ').toUpperCase()
  return keys.length > 1 ? `${words} ×${keys.length}` : words
}

function isAskedFor({ hovered, selection, focused }: Frame, { keys, source, target }: SceneEdge): boolean {
  const ends = [source, target]
  return (
    keys.some(key => key === hovered || key === focused || selection.has(key)) ||
    ends.some(end => end === hovered || (hovered === null && selection.size === 1 && selection.has(end)))
  )
}

/** Small boxes that cover a slanted text, in pixels, the pan not in them. */
function boxesAlong({ x, y, angle }: EdgeSpot, width: number, zoom: number): Box[] {
  const steps = Math.max(1, Math.ceil(width / SIZE))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const along = (step / steps - 0.5) * width
    const middleX = x * zoom + Math.cos(angle) * along
    const middleY = y * zoom + Math.sin(angle) * along
    return { left: middleX - 6, right: middleX + 6, top: middleY - 6, bottom: middleY + 6 }
  })
}

/** Writes the types along their lines, never upside down. */
export function drawTypes(
  context: CanvasRenderingContext2D,
  frame: Frame,
  placed: ReadonlyMap<RelationshipKey, PlacedType>,
): void {
  context.font = `550 ${SIZE}px ${CAPTION_FAMILY}`
  context.letterSpacing = '0.4px'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  for (const [key, { text, spot }] of placed) {
    const { status } = frame.scene.edges.get(key)!
    context.save()
    context.globalAlpha = strengthOf(frame, key)
    context.translate(spot.x * frame.zoom + frame.panX, spot.y * frame.zoom + frame.panY)
    context.rotate(Math.cos(spot.angle) < 0 ? spot.angle + Math.PI : spot.angle)
    // A mark in the middle of the line stays in sight: the type steps beside it.
    if (STATUSES[status].mark) context.translate(0, -SIZE - 3)
    context.strokeStyle = frame.look.base
    context.lineWidth = 4
    context.strokeText(text, 0, 0)
    context.fillStyle = frame.look.dim
    context.fillText(text, 0, 0)
    context.restore()
  }
}
