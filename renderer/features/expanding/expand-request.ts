import { create } from 'zustand'
import type { NodeKey } from '../../../graph/view/view.ts'
import { nodeOnCanvas } from '../../canvas/canvas-controls.ts'

interface Asked {
  readonly key: NodeKey
  /** Where the menu opens, in pixels of the window. */
  readonly x: number
  readonly y: number
}

/** The node whose neighbours are being chosen from. */
export const useExpandRequest = create<{ readonly asked: Asked | null }>()(() => ({ asked: null }))

/** Opens the menu of a node's neighbours: at a place, or beside the node. */
export function chooseNeighbours(key: NodeKey, at?: { readonly x: number; readonly y: number }): void {
  const place = at ?? nodeOnCanvas(key) ?? { x: innerWidth / 2, y: innerHeight / 3 }
  useExpandRequest.setState({ asked: { key, x: place.x, y: place.y } })
}
