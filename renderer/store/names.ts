import { create } from 'zustand'
import type { GraphNode } from '../../graph/model/value.ts'

/** How nodes are called and texts are read out: with the names in them, or with what stands for each. */
export interface Wording {
  node(node: GraphNode): string
  text(text: string): string
  readonly namesAreOn: boolean
}

/** Whether names are off in what is seen, and then what stands for them; see features/names. */
export const useNames = create<{ readonly wording: Wording | null }>()(() => ({ wording: null }))

/** A text as it is to be read now: while names are off, with what stands for each of them. */
export function inWords(text: string): string {
  return useNames.getState().wording?.text(text) ?? text
}
