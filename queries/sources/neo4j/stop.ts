/** The one end a statement may come to before its own: whoever waits for the server waits for this as well. */
export class Stop {
  readonly #controller = new AbortController()

  /** @param signal stops as well; its reason is the error to end with */
  constructor(signal: AbortSignal) {
    const follow = () => this.#controller.abort(signal.reason)
    if (signal.aborted) follow()
    else signal.addEventListener('abort', follow, { once: true })
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isStopped(): boolean {
    return this.signal.aborted
  }

  now(error: Error): void {
    this.#controller.abort(error)
  }

  /**
   * What `promise` comes to, or a rejection with the reason as soon as it stops. Not a race with a promise of the
   * end: that would hold on to whatever was ever waited for.
   */
  unless<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this
    return new Promise((resolve, reject) => {
      const stopped = () => reject(signal.reason as Error)
      const over = () => signal.removeEventListener('abort', stopped)
      if (signal.aborted) stopped()
      else signal.addEventListener('abort', stopped, { once: true })
      promise.then(resolve, reject).finally(over)
    })
  }
}
