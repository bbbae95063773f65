import type { Point } from '../../../graph/layout/extent.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { CAPTION_FAMILY } from '../measured-caption.ts'
import type { SceneNode } from '../scene.ts'
import { type Frame, strengthOf } from './frame.ts'

/** Below this zoom a badge would be bigger than its node. */
const BADGE_ZOOM = 0.55
const RADIUS = 7.5
/** Where on its node a badge sits, as a share of half the node's side. */
const CORNER = 0.8

/** Draws what sits on nodes: that it is selected, how many neighbours are not shown, that it is pinned, and where the keyboard is. */
export function drawNodeSigns(context: CanvasRenderingContext2D, frame: Frame): void {
  context.font = `550 11px ${CAPTION_FAMILY}`
  context.letterSpacing = '0px'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const node of frame.scene.nodes.values()) {
    const selected = frame.selection.has(node.key)
    if (!selected && !node.pinned && node.hidden === 0 && node.key !== frame.focused) continue
    const place = frame.placeOf(node.key)
    if (!place) continue
    const x = place.x * frame.zoom + frame.panX
    const y = place.y * frame.zoom + frame.panY
    const half = (node.size / 2) * frame.zoom
    context.globalAlpha = strengthOf(frame, node.key)
    if (selected) drawRing(context, frame, x, y, half)
    if (node.hidden > 0 && frame.zoom >= BADGE_ZOOM)
      drawBadge(context, frame, node, x + half * CORNER, y - half * CORNER)
    if (node.pinned) drawPin(context, frame, x - half * CORNER, y - half * CORNER)
    if (node.key === frame.focused) drawFocus(context, frame, x, y, half)
  }
  context.globalAlpha = 1
}

/** Round the node whatever its shape: corners stay inside. */
function drawRing(context: CanvasRenderingContext2D, { look }: Frame, x: number, y: number, half: number) {
  const reach = half + 5
  context.beginPath()
  context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, reach * 0.6)
  context.lineWidth = 2.5
  context.strokeStyle = look.accent
  context.stroke()
}

/** The node whose badge is at this place, in pixels of the canvas; null where there is none. */
export function badgeAt({ scene, zoom, panX, panY, placeOf }: Frame, { x, y }: Point): NodeKey | null {
  if (zoom < BADGE_ZOOM) return null
  for (const { key, hidden, size } of scene.nodes.values()) {
    const place = hidden > 0 && placeOf(key)
    if (!place) continue
    const corner = (size / 2) * zoom * CORNER
    const across = Math.abs(place.x * zoom + panX + corner - x)
    const along = Math.abs(place.y * zoom + panY - corner - y)
    if (across <= RADIUS + 4 && along <= RADIUS + 2) return key
  }
  return null
}

function drawBadge(
  context: CanvasRenderingContext2D,
  { look }: Frame,
  { hidden }: SceneNode,
  x: number,
  y: number,
) {
  const text = hidden > 99 ? '99+' : `+${hidden}`
  const width = Math.max(2 * RADIUS, context.measureText(text).width + 8)
  context.beginPath()
  context.roundRect(x - width / 2, y - RADIUS, width, 2 * RADIUS, RADIUS)
  context.fillStyle = look.surface
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = look.line
  context.stroke()
  context.fillStyle = look.dim
  context.fillText(text, x, y + 0.5)
}

function drawPin(context: CanvasRenderingContext2D, { look }: Frame, x: number, y: number) {
  context.beginPath()
  context.arc(x, y, 3.5, 0, 2 * Math.PI)
  context.fillStyle = look.text
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = look.base
  context.stroke()
}

function drawFocus(context: CanvasRenderingContext2D, { look }: Frame, x: number, y: number, half: number) {
  const reach = half + 7
  context.beginPath()
  context.roundRect(x - reach, y - reach, 2 * reach, 2 * reach, 8)
  context.lineWidth = 2
  context.strokeStyle = look.accent
  context.setLineDash([5, 3])
  context.stroke()
  context.setLineDash([])
}
