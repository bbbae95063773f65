import { create } from 'zustand'

/** Which of the dialogs that select by something is open. */
export const useSelectRequest = create<{ readonly by: 'degree' | 'status' | null }>()(() => ({ by: null }))
