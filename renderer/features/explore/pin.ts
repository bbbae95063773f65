import type { Point } from '../../../graph/layout/extent.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { takeStep } from '../../store/app-state.ts'
import { changeOf } from '../../store/change-of.ts'
import { nameOf } from './names.ts'

/** Moves nodes to where the user has dragged them, and pins them there. */
export function moveNodes(places: ReadonlyMap<NodeKey, Point>): void {
  takeStep({
    label: `Move ${nameOf([...places.keys()])}`,
    cypher: null,
    change: changeOf((builder, view) => {
      for (const [key, { x, y }] of places)
        if (view.nodes.has(key)) builder.set('nodes', key, { x, y, pinned: true })
    }),
  })
}

/** Holds nodes where they are: no layout moves them. */
export function pin(keys: readonly NodeKey[]): void {
  setPinned(keys, true)
}

/** Lets layouts move them again. */
export function unpin(keys: readonly NodeKey[]): void {
  setPinned(keys, false)
}

function setPinned(keys: readonly NodeKey[], pinned: boolean): void {
  takeStep({
    label: `${pinned ? 'Pin' : 'Unpin'} ${nameOf(keys)}`,
    cypher: null,
    change: changeOf((builder, view) => {
      for (const key of keys) {
        const place = view.nodes.get(key)
        if (place) builder.set('nodes', key, { ...place, pinned })
      }
    }),
  })
}
