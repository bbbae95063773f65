import type { Box, Point } from '../../../graph/layout/extent.ts'
import { CAPTION_GAP, type CaptionForm, LINE_HEIGHT } from '../../canvas/measured-caption.ts'
import { placeCaptions } from '../../canvas/place-captions.ts'
import type { Cast, CastNode } from './cast.ts'
import type { CaptionCel } from './cel.ts'
import type { Measure } from './measure.ts'
import { stageCaptionSize } from './scene-camera.ts'

/** The room that a ring takes round its node, in stage units. */
const RING = 6

/** A caption where it has found room; the box is in stage units, the pan not in it. */
export interface PlacedName {
  readonly cel: CaptionCel
  readonly box: Box
}

/**
 * Which nodes bear their names at a zoom, and where: under the node, else above or beside it, or not where a more
 * important one is. The name of the `opened` one stands off its ring. `marks` are the places of signs, which names keep off where they can, in stage units.
 */
export function placeNames(
  cast: Cast,
  zoom: number,
  marks: readonly Box[],
  opened: string | null,
  measure: Measure,
): ReadonlyMap<string, PlacedName> {
  const size = stageCaptionSize(zoom)
  const wishes = [...cast.nodes.values()].map(node => {
    const air = CAPTION_GAP + (node.key === opened ? RING : 0)
    const stands = standsOf(node, zoom, size, air, measure.forms(node.caption))
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
): readonly Stand[] {
  const [x, y] = [place.x * zoom, place.y * zoom]
  const half = ((look.size + look.rim) / 2) * zoom
  const out = half + air
  const stand = (form: CaptionForm, left: (width: number) => number, top: (height: number) => number) => {
    const [width, height] = [form.width * size, form.lines.length * size * LINE_HEIGHT]
    const box = {
      left: left(width),
      right: left(width) + width,
      top: top(height),
      bottom: top(height) + height,
    }
    return { form, box }
  }
  const middle = (width: number) => x - width / 2
  const [full] = forms
  return [
    ...forms.map(form => stand(form, middle, () => y + out)),
    stand(
      full!,
      () => x + out,
      height => y - height / 2,
    ),
    stand(
      full!,
      width => x - out - width,
      height => y - height / 2,
    ),
    stand(full!, middle, height => y - out - height),
  ]
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
