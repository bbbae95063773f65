let latest: Promise<unknown> = Promise.resolve()

/** Says that a source is being opened until `showing` settles. */
export function beginOpening(showing: Promise<unknown>): void {
  latest = showing.catch(() => undefined)
}

/**
 * Resolves once the source that is being opened shows its first view, or has failed to. Whoever draws waits for it:
 * that view takes the place of whatever is on the canvas.
 */
export const whenOpened = (): Promise<unknown> => latest
