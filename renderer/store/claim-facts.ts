import { create } from 'zustand'

/** What filters and rules need of a claim: how it was said, and when it was said and is said to have happened. */
export interface ClaimFacts {
  readonly stance: string
  /** ISO 8601, a day or an interval of two with a slash between; null where nobody tells. */
  readonly said: string | null
  readonly happened: string | null
}

/** Claims behind what is drawn, by their `id`, as far as a filter or rule has asked for them. */
export const useClaimFacts = create<{ readonly known: ReadonlyMap<string, ClaimFacts> }>()(() => ({
  known: new Map(),
}))
