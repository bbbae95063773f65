import { LINE_HEIGHT } from '../../canvas/measured-caption.ts'
import type { Look } from '../../canvas/look.ts'
import { type Piece, spotAt } from '../../picture/curve.ts'
import { captionMark, signMark, typeMark } from '../../picture/label-marks.ts'
import { lineMarks } from '../../picture/line-marks.ts'
import { group, type GroupMark, type Picture } from '../../picture/marks.ts'
import { nodeMarks } from '../../picture/node-marks.ts'
import type { Reel } from '../reel.ts'
import type { CaptionCel, Cel, LineCel, NodeCel } from './cel.ts'
import { celCourses } from './cel-courses.ts'
import { type Measure, PAGE_MEASURE } from './measure.ts'
import { stageSize } from './stage-size.ts'
import { stillOf } from './still.ts'

/**
 * A scene as a picture of `width` by `height` pixels, as it stands on a stage of that shape: for thumbnails and for
 * everything that is taken away. What is said in the scene is its title and not drawn. Call it once the font is there.
 */
export function scenePicture(
  reel: Reel,
  scene: number,
  { width, height }: { readonly width: number; readonly height: number },
  look: Look,
  measure: Measure = PAGE_MEASURE,
): Picture {
  const size = stageSize(width, height)
  const cel = stillOf(reel, { scene, closer: null, opened: null }, size, look, measure)
  return {
    width,
    height,
    background: look.base,
    title: reel.scenes[scene]!.caption.map(({ text }) => text).join(' ') || reel.title,
    description: reel.scenes[scene]!.stamp.join(' · '),
    marks: [
      group([group(celMarks(cel, look), { scale: size.unit })], {
        role: 'scene',
        clip: { width, height },
      }),
    ],
  }
}

function celMarks(cel: Cel, look: Look): GroupMark[] {
  const { x, y, zoom } = cel.camera
  const courses = celCourses(cel)
  const lines = [...cel.lines].flatMap(([key, line]) => {
    const pieces = courses.get(key)
    return pieces ? lineMarks(line.title, pieces, line.look, look) : []
  })
  const nodes = [...cel.nodes.values()].map(node => nodeMarks(node.title, node.place, node.look, look))
  const labels = [
    ...[...cel.lines].flatMap(([key, line]) => lineLabels(line, courses.get(key), zoom, look)),
    ...[...cel.nodes.values()].flatMap(node => captionsOf(node, zoom, look)),
  ]
  return [
    group(lines, { role: 'lines', x, y, scale: zoom }),
    group(nodes, { role: 'nodes', x, y, scale: zoom }),
    group(labels, { role: 'labels', x, y }),
  ]
}

function lineLabels(
  { mark, type, strength }: LineCel,
  pieces: readonly Piece[] | undefined,
  zoom: number,
  look: Look,
): GroupMark[] {
  if (!pieces) return []
  const spot = (share: number) => {
    const { x, y, angle } = spotAt(pieces, share)
    return { x: x * zoom, y: y * zoom, angle }
  }
  return [
    ...(mark ? [signMark(mark, spot(0.5), look, strength)] : []),
    ...(type ? [typeMark(type.text, type.width, spot(type.at), mark !== null, look, strength)] : []),
  ]
}

function captionsOf({ place, captions }: NodeCel, zoom: number, look: Look): GroupMark[] {
  return captions.map(caption => {
    const box = boxOf(caption, place.x * zoom, place.y * zoom)
    return captionMark(
      { lines: caption.lines, box },
      caption.size,
      caption.colour,
      look.base,
      caption.strength,
    )
  })
}

function boxOf({ across, down, width, lines, size }: CaptionCel, x: number, y: number) {
  const [left, top] = [x + across - width / 2, y + down]
  return { left, right: left + width, top, bottom: top + lines.length * size * LINE_HEIGHT }
}
