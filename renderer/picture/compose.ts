import type { Box } from '../../graph/layout/extent.ts'
import type { Marking } from '../../graph/story/story-file.ts'
import type { NodeKey, RelationshipKey } from '../../graph/view/view.ts'
import type { EdgeCurve } from '../canvas/edge-curve.ts'
import type { PlacedCaption } from '../canvas/overlay/captions.ts'
import type { PlacedType } from '../canvas/overlay/edge-types.ts'
import type { Frame } from '../canvas/overlay/frame.ts'
import type { SceneEdge, SceneNode } from '../canvas/scene.ts'
import { piecesOf } from './curve.ts'
import { footerOf } from './footer.ts'
import { badgeMarks, captionMarks, signMarks, typeMarks } from './label-marks.ts'
import { iconStrokes } from './icon-strokes.ts'
import { type LineLook, lineMarks, lineTitle } from './line-marks.ts'
import { group, type Picture } from './marks.ts'
import { type NodeLook, nodeMarks } from './node-marks.ts'

export interface Composition {
  /** What is drawn and where, at the zoom of the picture; the pan is not used. */
  readonly frame: Frame
  /** The part of the plane that the picture shows, in canvas units. */
  readonly area: Box
  readonly curveOf: (key: RelationshipKey) => EdgeCurve | null
  /** The icon as the image that the canvas draws. */
  readonly nodeLook: (node: SceneNode) => Omit<NodeLook, 'icon'> & { readonly icon: string }
  readonly lineLook: (edge: SceneEdge) => LineLook
  readonly captions: ReadonlyMap<NodeKey, PlacedCaption>
  readonly types: ReadonlyMap<RelationshipKey, PlacedType>
  /** Text measured at a size, in pixels. */
  readonly widthOf: (text: string, size: number) => number
  /** What the picture is stamped with, in parts. */
  readonly stamp: readonly string[]
  readonly marking: Marking | null
  readonly title: string
  readonly transparent: boolean
}

/** The whole picture: lines, nodes, what is written on them, and the footer. Everything it says is in its arguments. */
export function composePicture(composition: Composition): Picture {
  const { frame, area, stamp, marking, title, transparent, widthOf } = composition
  const { zoom, look } = frame
  const width = Math.ceil((area.right - area.left) * zoom)
  const height = Math.ceil((area.bottom - area.top) * zoom)
  const corner = { x: -area.left * zoom, y: -area.top * zoom }
  const footer = footerOf(stamp, marking, width, look, widthOf)
  const { lines, nodes } = drawnMarks(composition)
  const overlay = [
    ...signMarks(frame),
    ...typeMarks(frame, composition.types),
    ...captionMarks(frame, composition.captions),
    ...badgeMarks(frame, widthOf),
  ]
  const plane = group(
    [
      group(lines, { role: 'lines', ...corner, scale: zoom }),
      group(nodes, { role: 'nodes', ...corner, scale: zoom }),
      group(overlay, { role: 'labels', ...corner }),
    ],
    { clip: { width, height } },
  )
  return {
    width,
    height: height + footer.height,
    background: transparent ? null : look.base,
    title,
    description: [...(marking ? [marking] : []), ...stamp].join(' · '),
    marks: [plane, group([footer.marks], { y: height })],
  }
}

function drawnMarks({ frame, curveOf, nodeLook, lineLook }: Composition) {
  const { scene, look } = frame
  const lines = [...scene.edges.values()].flatMap(edge => {
    const curve = curveOf(edge.key)
    const title = lineTitle(edge.type, edge.status, edge.keys.length)
    return curve ? lineMarks(title, piecesOf(curve), lineLook(edge), look) : []
  })
  const nodes = [...scene.nodes.values()].flatMap(node => {
    const place = frame.placeOf(node.key)
    if (!place) return []
    const drawn = nodeLook(node)
    return nodeMarks(node.caption, place, { ...drawn, icon: iconStrokes(drawn.icon) }, look)
  })
  return { lines, nodes }
}
