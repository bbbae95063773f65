/** One motion at a time: calls back each frame with how far it is, from 0 to 1, eased out. */
export class Glide {
  #frame = 0
  #step: ((at: number) => void) | null = null

  /** Begins a motion, instead of the one under way. Over 0 milliseconds it is at its end at once. */
  run(milliseconds: number, step: (at: number) => void): void {
    this.stop()
    if (milliseconds <= 0) {
      step(1)
      return
    }
    this.#step = step
    const start = performance.now()
    const next = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / milliseconds))
      if (share >= 1) this.#step = null
      else this.#frame = requestAnimationFrame(next)
      step(1 - (1 - share) ** 3)
    }
    this.#frame = requestAnimationFrame(next)
  }

  /** Goes to the end of the motion under way at once. */
  finish(): void {
    const step = this.#step
    this.stop()
    step?.(1)
  }

  /** Leaves everything where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
    this.#step = null
  }
}
