import type { ElementKey } from '../../graph/view/view.ts'

/** Where a context menu is wanted: on these elements, or on empty canvas. Pixels of the window. */
export interface ContextRequest {
  readonly keys: readonly ElementKey[]
  readonly x: number
  readonly y: number
}

const listeners = new Set<(request: ContextRequest) => void>()

/** Calls back when the user asks for a context menu on the canvas; answers a function that stops it. */
export function onContextRequest(listener: (request: ContextRequest) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function requestContext(request: ContextRequest): void {
  for (const listener of listeners) listener(request)
}
