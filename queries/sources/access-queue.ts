type Access = 'read' | 'write'

interface Entry {
  readonly access: Access
  readonly admit: () => void
}

/**
 * Who may use the graph: any number of readers or one writer, first come first served. A reader keeps its place
 * until its last row is taken, so nobody may wait for a write in the middle of a read.
 */
export class AccessQueue {
  #readers = 0
  #writing = false
  readonly #waiting: Entry[] = []

  /**
   * Resolves with a function that gives the access back; rejects with the signal's reason when that comes first.
   */
  enter(access: Access, signal: AbortSignal | undefined): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1)
        reject(signal!.reason as Error)
        this.#admitNext()
      }
      const entry: Entry = {
        access,
        admit: () => {
          signal?.removeEventListener('abort', giveUp)
          resolve(() => {
            this.#leave(access)
          })
        },
      }
      if (signal?.aborted) {
        reject(signal.reason as Error)
        return
      }
      signal?.addEventListener('abort', giveUp, { once: true })
      this.#waiting.push(entry)
      this.#admitNext()
    })
  }

  #leave(access: Access): void {
    if (access === 'write') this.#writing = false
    else this.#readers--
    this.#admitNext()
  }

  #admitNext(): void {
    for (;;) {
      const next = this.#waiting[0]
      if (!next || this.#writing || (next.access === 'write' && this.#readers > 0)) return
      this.#waiting.shift()
      if (next.access === 'write') this.#writing = true
      else this.#readers++
      next.admit()
    }
  }
}
