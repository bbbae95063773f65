import { create } from 'zustand'

/** What dragging over empty canvas does: moves the picture, or draws a line round what is to be selected. */
export type PointerTool = 'pan' | 'lasso' | 'box'

export const usePointerTool = create<{ readonly drag: PointerTool }>()(() => ({ drag: 'pan' }))
