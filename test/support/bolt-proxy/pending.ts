import type { RequestName } from './messages.ts'

/** A statement and how many of its rows have come. */
export interface RunningStatement {
  readonly text: string
  rows: number
}

interface AskedServer {
  readonly request: RequestName
  readonly statement: RunningStatement
}

/** Requests that the client has not had an answer to, in the order in which it expects them. */
export class Pending {
  readonly #queue: (AskedServer | { readonly madeUp: Buffer })[] = []

  asked(request: RequestName, statement: RunningStatement): void {
    this.#queue.push({ request, statement })
  }

  /** Keeps an answer of our own until the earlier ones were given. */
  madeUp(answer: Buffer): void {
    this.#queue.push({ madeUp: answer })
  }

  /** What the server's next answer belongs to. */
  get first(): AskedServer | undefined {
    const first = this.#queue[0]
    return first && 'request' in first ? first : undefined
  }

  /** The server's answer to the first is complete. */
  answered(): void {
    this.#queue.shift()
  }

  /** Our own answers that are due. */
  *due(): Generator<Buffer> {
    for (;;) {
      const first = this.#queue[0]
      if (first === undefined || 'request' in first) return
      this.#queue.shift()
      yield first.madeUp
    }
  }
}
