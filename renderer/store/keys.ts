import { create } from 'zustand'

/** The chords of every command as they are now, by its id; whatever names a key on screen reads them here. */
export const useKeys = create<{ readonly of: ReadonlyMap<string, readonly string[]> }>()(() => ({
  of: new Map(),
}))

/** The chord that is shown for a command; undefined when it has none. */
export function useFirstKey(command: string | undefined): string | undefined {
  return useKeys(({ of }) => (command === undefined ? undefined : of.get(command)?.[0]))
}
