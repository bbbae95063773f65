import type { Change } from './change.ts'

/** The change that does `first` and then `second`. */
export function compose(first: Change, second: Change): Change {
  return [...first, ...second]
}
