/** Milliseconds without a frame after which the canvas is at rest. */
export const REST = 90

/** Tells when the picture begins to move and when it has come to rest, from the frames that are painted. */
export class RestWatch {
  readonly #listener: { stirred(): void; rested(): void }
  #timer = 0
  #paintedAt = 0

  constructor(listener: { stirred(): void; rested(): void }) {
    this.#listener = listener
  }

  /** When the last frame was painted, on the clock of `performance.now()`. */
  get paintedAt(): number {
    return this.#paintedAt
  }

  /** A frame is being drawn. */
  painted(): void {
    requestAnimationFrame(now => {
      this.#paintedAt = now
    })
    if (this.#timer === 0) this.#listener.stirred()
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.#timer = 0
      this.#listener.rested()
    }, REST)
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
