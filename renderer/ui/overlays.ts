import { create } from 'zustand'

interface Overlays {
  readonly help: boolean
  readonly preferences: boolean
  readonly find: boolean
  /** Grow whenever the field should take the focus. */
  readonly searchAsked: number
  readonly findAsked: number
}

/** What lies above the page for a while; none of it is part of a view. */
export const useOverlays = create<Overlays>()(() => ({
  help: false,
  preferences: false,
  find: false,
  searchAsked: 0,
  findAsked: 0,
}))
