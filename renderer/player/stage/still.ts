import type { Box } from '../../../graph/layout/extent.ts'
import type { Look } from '../../canvas/look.ts'
import { type Piece, piecesOf, spotAt } from '../../picture/curve.ts'
import type { Camera } from '../../store/app-state.ts'
import type { Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'
import { type Cast, castOf } from './cast.ts'
import type { Cel } from './cel.ts'
import { courseOf } from './line-course.ts'
import type { Measure } from './measure.ts'
import { bodyOf, placeNames } from './place-names.ts'
import { placeTypes } from './place-types.ts'
import { sceneCamera } from './scene-camera.ts'
import type { StageSize } from './stage-size.ts'

/** Half the side of the room that a sign or an arrow on a line keeps, in stage units. */
const MARK = 6

/** What of a moment tells what is drawn. */
export type Sight = Pick<Moment, 'scene' | 'closer' | 'opened'>

/** The stage at rest: a scene as it is looked at in a moment, everything in its place. */
export function stillOf(reel: Reel, sight: Sight, size: StageSize, look: Look, measure: Measure): Cel {
  const scene = reel.scenes[sight.scene]!
  const cast = castOf(reel, scene, look)
  const camera = closerCamera(sceneCamera(cast, scene.frame, size, measure), sight.closer, size)
  const courses = coursesOf(cast)
  const marks = markBoxes(cast, courses, camera.zoom)
  const names = placeNames(cast, camera, size, marks, sight.opened, measure)
  const bodies = [...cast.nodes.values()].map(node => bodyOf(node, camera.zoom))
  const taken = [...bodies, ...marks, ...[...names.values()].map(({ box }) => box)]
  const types = placeTypes(cast, courses, camera.zoom, taken, sight.opened, measure)
  const nodes = [...cast.nodes.values()].map(({ key, place, look: drawn, caption }) => {
    const name = names.get(key)
    const ring = key === sight.opened
    const captions = name ? [name.cel] : []
    return [
      key,
      { look: drawn, place, scale: 1, strength: drawn.strength, ring, title: caption, captions },
    ] as const
  })
  const lines = [...cast.lines.values()].map(line => {
    const { key, from, to, bend, look: drawn, mark, title } = line
    const type = types.get(key) ?? null
    const ring = key === sight.opened
    return [
      key,
      { from, to, bend, look: drawn, mark, share: 1, strength: drawn.strength, ring, title, type },
    ] as const
  })
  return { camera, nodes: new Map(nodes), lines: new Map(lines) }
}

/** The camera of a scene, or nearer to what the presenter looks at. */
function closerCamera(camera: Camera, closer: Moment['closer'], { width, height }: StageSize): Camera {
  if (!closer) return camera
  const zoom = camera.zoom * closer.by
  return { zoom, x: width / 2 - closer.x * zoom, y: height / 2 - closer.y * zoom }
}

function coursesOf({ nodes, lines }: Cast): ReadonlyMap<string, readonly Piece[]> {
  return new Map(
    [...lines.values()].flatMap(({ key, from, to, bend }) => {
      const [a, b] = [nodes.get(from)!, nodes.get(to)!]
      const start = { ...a.place, ...a.look }
      const curve = courseOf(start, from === to ? start : { ...b.place, ...b.look }, bend)
      return curve ? [[key, piecesOf(curve)] as const] : []
    }),
  )
}

/** The signs in the middle of lines, and the arrows of those that are lit. */
function markBoxes({ lines }: Cast, courses: ReadonlyMap<string, readonly Piece[]>, zoom: number): Box[] {
  return [...lines.values()].flatMap(({ key, mark, lit }) => {
    const pieces = courses.get(key)
    if (!pieces) return []
    const spots = [...(mark ? [spotAt(pieces, 0.5)] : []), ...(lit ? [pieces.at(-1)!.to] : [])]
    return spots.map(spot => {
      const [x, y] = [spot.x * zoom, spot.y * zoom]
      return { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK }
    })
  })
}
