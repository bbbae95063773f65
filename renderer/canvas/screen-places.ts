import type { Point } from '../../graph/layout/extent.ts'
import type { NodeKey } from '../../graph/view/view.ts'
import type { Camera } from '../store/app-state.ts'
import type { PlacedCaption } from './overlay/captions.ts'
import type { NodeOnScreen } from './renderer.ts'
import type { Scene } from './scene.ts'

/** Takes a place on the plane to where it is in the window. */
export function onWindow({ x, y }: Point, host: HTMLElement, camera: Camera): Point {
  const { left, top } = host.getBoundingClientRect()
  return { x: left + x * camera.zoom + camera.x, y: top + y * camera.zoom + camera.y }
}

/** Where every node and its caption is in the window. */
export function nodesOnWindow(
  { nodes }: Scene,
  placeOf: (key: NodeKey) => Point,
  captions: ReadonlyMap<NodeKey, PlacedCaption>,
  host: HTMLElement,
  { x: panX, y: panY, zoom }: Camera,
): ReadonlyMap<NodeKey, NodeOnScreen> {
  const { left, top } = host.getBoundingClientRect()
  const result = new Map<NodeKey, NodeOnScreen>()
  for (const { key, size } of nodes.values()) {
    const place = placeOf(key)
    const caption = captions.get(key)?.box
    result.set(key, {
      x: left + place.x * zoom + panX,
      y: top + place.y * zoom + panY,
      width: size * zoom,
      height: size * zoom,
      caption: caption
        ? {
            x: left + panX + (caption.left + caption.right) / 2,
            y: top + panY + (caption.top + caption.bottom) / 2,
            width: caption.right - caption.left,
            height: caption.bottom - caption.top,
          }
        : null,
    })
  }
  return result
}
