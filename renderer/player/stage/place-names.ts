import type { Box, Point } from '../../../graph/layout/extent.ts'
import { CAPTION_GAP, type CaptionForm, LINE_HEIGHT } from '../../canvas/measured-caption.ts'
import { placeCaptions } from '../../canvas/place-captions.ts'
import type { Camera } from '../../store/app-state.ts'
import type { Cast, CastNode } from './cast.ts'
import type { CaptionCel } from './cel.ts'
import type { Measure } from './measure.ts'
import { stageCaptionSize } from './scene-camera.ts'
import type { StageSize } from './stage-size.ts'

/** The room that a ring takes round its node, in stage units. */
const RING = 6

/** A caption where it has found room; the box is in stage units, the pan not in it. */
export interface PlacedName {
  readonly cel: CaptionCel
  readonly box: Box
}

/**
 * Which nodes bear their names in the sight of a camera, and where: under the node, else beside or above it, or not
 * where a more important one is. The name of the `opened` one stands off its ring. `marks` are the places of signs,
 * which names keep off where they can, in stage units without the pan.
 */
export function placeNames(
  cast: Cast,
  { zoom, x, y }: Camera,
  { width, height }: StageSize,
  marks: readonly Box[],
  opened: string | null,
  measure: Measure,
): ReadonlyMap<string, PlacedName> {
  const size = stageCaptionSize(zoom)
  const stage = { left: -x, right: width - x, top: -y, bottom: height - y }
  const wishes = [...cast.nodes.values()].map(node => {
    const air = CAPTION_GAP + (node.key === opened ? RING : 0)
    const { below, elsewhere } = standsOf(node, zoom, size, air, measure.forms(node.caption))
    const [whole, cut] = [below.filter(stand => !isCut(stand)), below.filter(isCut)]
    const stands = [...whole, ...elsewhere.filter(({ box }) => isWithin(box, stage)), ...cut]
    return { key: node.key, importance: node.importance, stands, boxes: stands.map(({ box }) => box) }
  })
  const bodies = [...cast.nodes.values()].map(node => bodyOf(node, zoom))
  const placed = placeCaptions(wishes, bodies, marks)
  return new Map(
    wishes.flatMap(({ key, stands }) => {
      const stand = stands[placed.get(key) ?? -1]
      return stand ? [[key, nameOf(cast.nodes.get(key)!, stand, zoom, size)] as const] : []
    }),
  )
}

interface Stand {
  readonly form: CaptionForm
  readonly box: Box
}

/** Where the forms of a name can stand, the best first. */
function standsOf(
  { place, look }: CastNode,
  zoom: number,
  size: number,
  air: number,
  forms: readonly CaptionForm[],
): { readonly below: readonly Stand[]; readonly elsewhere: readonly Stand[] } {
  const [x, y] = [place.x * zoom, place.y * zoom]
  const out = ((look.size + look.rim) / 2) * zoom + air
  const stand = (form: CaptionForm, side: -1 | 0 | 1, level: -1 | 0 | 1): Stand => {
    const [width, height] = [form.width * size, form.lines.length * size * LINE_HEIGHT]
    const middle = { x: x + side * (out + width / 2), y: y + level * (out + height / 2) }
    const [left, top] = [middle.x - width / 2, middle.y - height / 2]
    return { form, box: { left, right: left + width, top, bottom: top + height } }
  }
  const [best] = forms
  return {
    below: forms.map(form => stand(form, 0, 1)),
    elsewhere: [stand(best!, 1, 0), stand(best!, -1, 0), stand(best!, 0, -1)],
  }
}

const isCut = ({ form }: Stand) => form.lines.at(-1)!.endsWith('…')

function isWithin(box: Box, room: Box): boolean {
  return box.left > room.left && box.right < room.right && box.top > room.top && box.bottom < room.bottom
}

function nameOf(node: CastNode, { form, box }: Stand, zoom: number, size: number): PlacedName {
  const { place, captionColour, look } = node
  const cel = {
    lines: form.lines,
    size,
    scale: 1,
    colour: captionColour,
    across: (box.left + box.right) / 2 - place.x * zoom,
    down: box.top - place.y * zoom,
    width: box.right - box.left,
    strength: look.strength,
  }
  return { cel, box }
}

/** The room that a node takes: shapes do not fill the corners of their boxes. */
export function bodyOf(
  { place, look }: { readonly place: Point; readonly look: CastNode['look'] },
  zoom: number,
): Box {
  const half = ((look.size + look.rim) / 2) * zoom * 0.86
  const [x, y] = [place.x * zoom, place.y * zoom]
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}
