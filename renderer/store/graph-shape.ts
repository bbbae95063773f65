/**
 * What the open graph is made of, as far as the source tells: whether it is a case, its labels and types with their
 * counts, and which properties nodes have. Read when a source opens, see features/explore/read-shape.ts.
 */
import { create } from 'zustand'
import type { PropertyFacts } from '../../graph/view/caption-keys.ts'

export interface NamedCount {
  readonly name: string
  /** Null where the source would not tell without reading the whole graph. */
  readonly count: number | null
}

export interface GraphShape {
  /** It follows the case model: its relationships bear a status, and claims stand behind them. */
  readonly isCase: boolean
  /** The commonest first; empty until read. */
  readonly labels: readonly NamedCount[]
  readonly types: readonly NamedCount[]
  /** By label, for the commonest of them. */
  readonly properties: ReadonlyMap<string, readonly PropertyFacts[]>
}

/** Until a source says otherwise, the graph is the case that the app opens with. */
export const CASE_SHAPE: GraphShape = { isCase: true, labels: [], types: [], properties: new Map() }

export const useGraphShape = create<{
  readonly shape: GraphShape
  /** The shape of the source that is being opened is not known yet. */
  readonly reading: boolean
  /** Why the whole graph was not counted, in a sentence; null where it was. */
  readonly uncounted: string | null
}>()(() => ({ shape: CASE_SHAPE, reading: true, uncounted: null }))

/** Whether claims are to be expected at all. */
export const isCase = (): boolean => useGraphShape.getState().shape.isCase
