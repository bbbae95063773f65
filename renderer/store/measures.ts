import { create } from 'zustand'
import type { Measure } from '../../graph/analysis/measure.ts'
import type { Settings } from '../../graph/model/parameter.ts'
import type { NodeKey, View } from '../../graph/view/view.ts'

/** The part of a view that a measure depends on. */
export type MeasuredPicture = Pick<View, 'nodes' | 'relationships' | 'folded'>

/** What a measure said of each node that was drawn when it was taken. */
export interface TakenMeasure {
  /** The key that styles and filters name it by: see `measureKey`. */
  readonly id: string
  readonly label: string
  readonly measure: Measure
  readonly settings: Settings
  readonly values: ReadonlyMap<NodeKey, number>
  /** What was drawn then. */
  readonly picture: MeasuredPicture
}

interface Measures {
  /** Measures that were taken of this canvas, by key, in the order of their columns. */
  readonly taken: ReadonlyMap<string, TakenMeasure>
  /** The one that is being calculated. */
  readonly underWay: { readonly label: string; readonly cancel: () => void } | null
}

export const useMeasures = create<Measures>()(() => ({ taken: new Map(), underWay: null }))

/** What a measure says of a node; undefined where it was not taken of it. */
export function measureOf(id: string, key: NodeKey): number | undefined {
  return useMeasures.getState().taken.get(id)?.values.get(key)
}

/** What a measure that divides nodes into groups calls the group of a node; undefined of any other measure. */
export function groupOf(id: string, key: NodeKey): string | undefined {
  const taken = useMeasures.getState().taken.get(id)
  const group = taken?.measure.gives === 'group' ? taken.values.get(key) : undefined
  return group === undefined ? undefined : `Group ${group}`
}

/** Whether the picture has changed since a measure was taken of it: moving nodes about changes nothing. */
export function isStale({ picture }: Pick<TakenMeasure, 'picture'>, view: MeasuredPicture): boolean {
  return (
    !sameKeys(picture.nodes, view.nodes) ||
    !sameKeys(picture.relationships, view.relationships) ||
    !sameKeys(picture.folded, view.folded) ||
    [...view.folded].some(([key, { into }]) => picture.folded.get(key)!.into !== into)
  )
}

function sameKeys(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  if (one === other) return true
  if (one.size !== other.size) return false
  for (const key of one.keys()) if (!other.has(key)) return false
  return true
}
