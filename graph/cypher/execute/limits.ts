/** How long a statement computes before it lets others have a turn, in milliseconds. */
export const TURN_MILLISECONDS = 10

/** Rows handed over at once. */
export const BATCH_ROWS = 1000

/** Steps between two looks at the clock; a power of two. */
export const STEPS_PER_LOOK = 256
