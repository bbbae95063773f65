import type { Core } from 'cytoscape'

/**
 * cytoscape marks what is pressed as `:active`, and for the mark paints the whole picture anew, once when the pointer
 * goes down and once when it goes up: most of what a click costs. No style of ours reads the mark, so nothing gets it.
 */
export function dropActiveState(cy: Core): void {
  const collection = Object.getPrototypeOf(cy.collection()) as Record<'activate' | 'unactivate', unknown>
  collection.activate = unchanged
  collection.unactivate = unchanged
}

/** Collections answer themselves, so that calls can be chained. */
function unchanged<C>(this: C): C {
  return this
}
