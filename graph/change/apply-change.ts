import type { GraphStore } from '../store/graph-store.ts'
import type { Change } from './change.ts'
import { invert } from './invert.ts'

/**
 * Applies every operation of `change` to `store`, or none of them.
 *
 * @throws CodedError `CHANGE_CONFLICT` when the store is not in the state that the change was made for.
 */
export function applyChange(store: GraphStore, change: Change): void {
  let applied = 0
  try {
    for (; applied < change.length; applied++) store.apply(change[applied]!)
  } catch (error) {
    for (const operation of invert(change.slice(0, applied))) store.apply(operation)
    throw error
  }
}
