import { create } from 'zustand'
import type { NodeKey } from '../../graph/view/view.ts'

/** What a measure said of each node that was drawn when it was taken. */
export interface TakenMeasure {
  readonly id: string
  readonly label: string
  readonly values: ReadonlyMap<NodeKey, number>
}

/** Measures that were taken of this canvas, by id; styling, filters and tables read them. */
export const useMeasures = create<{ readonly taken: ReadonlyMap<string, TakenMeasure> }>()(() => ({
  taken: new Map(),
}))

/** What a measure says of a node; undefined where it was not taken of it. */
export function measureOf(id: string, key: NodeKey): number | undefined {
  return useMeasures.getState().taken.get(id)?.values.get(key)
}
