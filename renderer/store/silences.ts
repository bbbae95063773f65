/** A statement that the graph has said nothing about for a while. */
export interface Silence {
  readonly id: number
  /** What the user was doing, in a few words. */
  readonly action: string
}

/** Notices when nothing is heard of a statement for `patience` milliseconds, and tells whoever shows that. */
export class Silences {
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()
  readonly #silent = new Map<number, Silence>()
  readonly #patience: number
  readonly #tell: (silent: readonly Silence[]) => void

  constructor(patience: number, tell: (silent: readonly Silence[]) => void) {
    this.#patience = patience
    this.#tell = tell
  }

  /** Waits for the next word about `statement`, from now on. */
  expect(statement: Silence): void {
    this.end(statement.id)
    const timer = setTimeout(() => {
      this.#silent.set(statement.id, statement)
      this.#tell([...this.#silent.values()])
    }, this.#patience)
    this.#timers.set(statement.id, timer)
  }

  /** The statement is over, or has been heard of. */
  end(id: number): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
    if (this.#silent.delete(id)) this.#tell([...this.#silent.values()])
  }
}
