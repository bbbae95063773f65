import type { Change } from '../../graph/change/change.ts'

/**
 * Where an embedded graph keeps what was committed to it, so that the process that holds it can be killed at any
 * moment. A source replays it on opening and appends to it before it acknowledges a commit.
 */
export interface ChangeJournal {
  /** Every change kept, oldest first. Rejects with `JOURNAL_DAMAGED` where a line in the middle cannot be read. */
  replay(): AsyncIterable<Change>
  /** Resolves when the change is durable; rejects with `JOURNAL_NOT_WRITTEN` when it could not be made so. */
  append(change: Change): Promise<void>
}
