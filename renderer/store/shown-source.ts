import { create } from 'zustand'

/** The key of the source whose view is on the canvas; null until the first view is there. */
export const useShownSource = create<{ readonly key: string | null }>()(() => ({ key: null }))
