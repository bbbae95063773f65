import { BoxGrid } from '../../../graph/layout/box-grid.ts'
import type { Box } from '../../../graph/layout/extent.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import { CAPTION_FAMILY } from '../measured-caption.ts'
import type { SceneEdge } from '../scene.ts'
import { STATUSES } from '../statuses.ts'
import type { PlacedCaption } from './captions.ts'
import { type EdgeSpot, type Frame, strengthOf } from './frame.ts'

const SIZE = 11
const FONT = `550 ${SIZE}px ${CAPTION_FAMILY}`
const SPACING = '0.4px'
/** From here on types are shown unasked where there is room, unless the picture is full. */
const ZOOM_WITH_ROOM = 1.35
/** What is left of a line beside its type, in pixels. */
const BESIDE = { asked: 24, room: 56, count: 10 } as const

export interface PlacedType {
  readonly text: string
  readonly width: number
  readonly spot: EdgeSpot
}

/** Where along its line a type may stand: in the middle, else a little to either side. */
const STANDS = [0, -0.17, 0.17] as const

/**
 * Which lines bear their type: the one under the pointer or selected, those of the node under the pointer or selected
 * that have room, and, zoomed in, all that have plenty. No type covers a node, a caption or another type.
 */
export function placedTypes(
  context: CanvasRenderingContext2D,
  frame: Frame,
  captions: ReadonlyMap<NodeKey, PlacedCaption>,
): ReadonlyMap<RelationshipKey, PlacedType> {
  const placed = new Map<RelationshipKey, PlacedType>()
  const taken = occupied(frame, captions)
  context.font = FONT
  context.letterSpacing = SPACING
  for (const { edge, wish } of wished(frame)) {
    const middle = frame.edgeSpot(edge.key)
    if (!middle) continue
    const type = wish === 'count' ? null : placedType(context, frame, taken, middle, textOf(edge), wish)
    // Where its type finds no room, a bundle says at least of how many it is.
    const many = edge.keys.length > 1 && !type
    const found = many ? placedType(context, frame, taken, middle, `×${edge.keys.length}`, 'count') : type
    if (!found) continue
    for (const box of boxesAlong(found.spot, found.width, frame.zoom)) taken.add(box, undefined)
    placed.set(edge.key, found)
  }
  return placed
}

/** A text on its line where there is room for it as it wishes; null where there is none. */
function placedType(
  context: CanvasRenderingContext2D,
  { zoom }: Frame,
  taken: BoxGrid,
  middle: EdgeSpot,
  text: string,
  wish: Wish,
): PlacedType | null {
  const width = context.measureText(text).width
  if (wish !== 'must' && middle.length * zoom < width + BESIDE[wish]) return null
  const spots = STANDS.map(along => moved(middle, along))
  const free = spots.find(spot => !boxesAlong(spot, width, zoom).some(box => taken.hit(box)))
  const spot = free ?? (wish === 'must' ? middle : null)
  return spot && { text, width, spot }
}

type Wish = 'must' | 'asked' | 'room' | 'count'

/** The lines that want their type, those that must have it first. */
function wished(frame: Frame): { readonly edge: SceneEdge; readonly wish: Wish }[] {
  const order: readonly Wish[] = ['must', 'asked', 'room', 'count']
  return [...frame.scene.edges.values()]
    .flatMap(edge => {
      const wish = wishOf(frame, edge)
      return wish ? [{ edge, wish }] : []
    })
    .sort((a, b) => order.indexOf(a.wish) - order.indexOf(b.wish))
}

function wishOf(
  { hovered, selection, focused, lit, zoom }: Frame,
  { keys, source, target }: SceneEdge,
): Wish | null {
  if (keys.some(key => key === hovered || key === focused || selection.has(key))) return 'must'
  if (source === hovered || target === hovered) return 'asked'
  if (hovered === null && selection.size === 1 && (selection.has(source) || selection.has(target)))
    return 'asked'
  if (zoom >= ZOOM_WITH_ROOM && lit === null) return 'room'
  return keys.length > 1 ? 'count' : null
}

function occupied(frame: Frame, captions: ReadonlyMap<NodeKey, PlacedCaption>): BoxGrid {
  const taken = new BoxGrid(96)
  for (const { box } of captions.values()) taken.add(box, undefined)
  for (const { key, size } of frame.scene.nodes.values()) {
    const place = frame.placeOf(key)
    if (!place) continue
    const half = (size / 2) * frame.zoom
    const x = place.x * frame.zoom
    const y = place.y * frame.zoom
    taken.add({ left: x - half, right: x + half, top: y - half, bottom: y + half }, undefined)
  }
  return taken
}

/** A spot further along a straight line, by a share of its length. */
function moved(spot: EdgeSpot, along: number): EdgeSpot {
  return {
    ...spot,
    x: spot.x + Math.cos(spot.angle) * spot.length * along,
    y: spot.y + Math.sin(spot.angle) * spot.length * along,
  }
}

function textOf({ type, keys }: SceneEdge): string {
  const words = type.replaceAll('_', ' ').toUpperCase()
  return keys.length > 1 ? `${words} ×${keys.length}` : words
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
  context.font = FONT
  context.letterSpacing = SPACING
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const [key, { text, width, spot }] of placed) {
    const { status } = frame.scene.edges.get(key)!
    context.save()
    context.globalAlpha = strengthOf(frame, key)
    context.translate(spot.x * frame.zoom + frame.panX, spot.y * frame.zoom + frame.panY)
    context.rotate(Math.cos(spot.angle) < 0 ? spot.angle + Math.PI : spot.angle)
    // A mark in the middle of the line stays in sight: the type steps beside it.
    if (STATUSES[status].mark) context.translate(0, -SIZE - 2)
    context.fillStyle = frame.look.base
    context.fillRect(-width / 2 - 4, -SIZE / 2 - 2, width + 8, SIZE + 4)
    context.fillStyle = frame.look.dim
    context.fillText(text, 0, 0.5)
    context.restore()
  }
}
