/** The one end a statement may come to before its own: whoever waits for the server waits for this as well. */
export class Stop {
  readonly #controller = new AbortController()
  readonly #stopped: Promise<never>

  /** @param signal stops as well; its reason is the error to end with */
  constructor(signal: AbortSignal) {
    this.#stopped = new Promise((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason))
    })
    this.#stopped.catch(() => undefined)
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

  /** What `promise` comes to, or a rejection with the reason as soon as it stops. */
  unless<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#stopped])
  }
}
