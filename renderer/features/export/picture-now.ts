import { type Box, unionOf } from '../../../graph/layout/extent.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { drawnScene, visibleBox } from '../../canvas/canvas-controls.ts'
import { edgeData, nodeData } from '../../canvas/cytoscape-style.ts'
import { type PlacedCaption, placedCaptions } from '../../canvas/overlay/captions.ts'
import { placedTypes } from '../../canvas/overlay/edge-types.ts'
import type { Frame } from '../../canvas/overlay/frame.ts'
import type { DrawnScene } from '../../canvas/renderer.ts'
import type { Scene } from '../../canvas/scene.ts'
import { useApp } from '../../store/app-state.ts'
import type { PictureChoice, PicturePart } from './export-state.ts'
import { boxOfScene, sceneWithin, selectedScene } from './part-of-scene.ts'
import { composePicture } from '../../picture/compose.ts'
import type { Picture } from '../../picture/marks.ts'
import { pageTextWidth } from '../../picture/text-width.ts'
import { stampInWords, stampNow } from './stamp.ts'
import { lookOf } from './theme-look.ts'

/** Round what is drawn, in pixels at scale 1. */
const MARGIN = 24
/** A picture is at least this large, so that its footer can be read. */
const LEAST = { width: 420, height: 240 }

/**
 * What is on the canvas now as a picture: without the selection, the pointer's light and the keyboard's ring, and with
 * everything not drawn counted in the footer. Throws `NOTHING_TO_DRAW`. Not to be called inside a React effect.
 */
export function pictureNow({ part, theme, transparent }: Omit<PictureChoice, 'format' | 'scale'>): Picture {
  const drawn = drawnScene()
  const sight = visibleBox()
  const scene = drawn && sight && sceneOf(drawn, part, sight)
  if (!scene || scene.nodes.size + scene.edges.size === 0) throw nothingToDraw(part)
  const frame = frameOf(drawn, scene, part === 'view' ? drawn.zoom : 1, theme)
  const captions = placedCaptions(frame)
  const stamp = stampNow(new Date())
  return composePicture({
    frame,
    area: part === 'view' ? sight : areaOf(drawn, scene, captions),
    curveOf: key => drawn.curveOf(key),
    nodeLook: node => nodeData(node, frame.look),
    lineLook: edge => edgeData(edge, frame.look),
    captions,
    types: placedTypes(measuring() as never, frame, captions),
    widthOf: pageTextWidth,
    stamp: stampInWords(stamp),
    marking: stamp.marking,
    title: stamp.title,
    transparent,
  })
}

function sceneOf(drawn: DrawnScene, part: PicturePart, sight: Box): Scene {
  if (part === 'view') return sceneWithin(drawn, sight)
  return part === 'all' ? drawn.scene : selectedScene(drawn.scene, useApp.getState().selection)
}

/** Nothing is selected, lit or under a pointer in a picture. */
function frameOf(drawn: DrawnScene, scene: Scene, zoom: number, theme: PictureChoice['theme']): Frame {
  return {
    scene,
    look: lookOf(theme),
    zoom,
    panX: 0,
    panY: 0,
    linesHidden: false,
    selection: new Set(),
    lit: null,
    hovered: null,
    focused: null,
    marks: new Map(),
    placeOf: drawn.placeOf,
    edgeSpot: drawn.edgeSpot,
  }
}

/** At zoom 1 pixels are canvas units: what is drawn and what is written under it, with a margin. */
function areaOf(drawn: DrawnScene, scene: Scene, captions: ReadonlyMap<unknown, PlacedCaption>): Box {
  const around = boxOfScene(drawn, scene)!
  const box = unionOf([around, ...[...captions.values()].map(caption => caption.box)])!
  const wider = Math.max(MARGIN, (LEAST.width - (box.right - box.left)) / 2)
  const higher = Math.max(MARGIN, (LEAST.height - (box.bottom - box.top)) / 2)
  return {
    left: Math.floor(box.left - wider),
    right: Math.ceil(box.right + wider),
    top: Math.floor(box.top - higher),
    bottom: Math.ceil(box.bottom + higher),
  }
}

let context: OffscreenCanvasRenderingContext2D | null = null

function measuring(): OffscreenCanvasRenderingContext2D {
  context ??= new OffscreenCanvas(1, 1).getContext('2d')!
  return context
}

function nothingToDraw(part: PicturePart): CodedError {
  return new CodedError(
    'NOTHING_TO_DRAW',
    part === 'selection'
      ? 'Nothing that is drawn is selected; select something, or choose another part.'
      : 'There is nothing on the canvas to make a picture of; draw something first.',
  )
}
