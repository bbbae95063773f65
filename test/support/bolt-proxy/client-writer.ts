import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** More than this is not to be kept. */
const FULL = 65_536

/** Writes to the client no faster than it reads, and byte by byte where it is told to. */
export class ClientWriter {
  readonly #stream: Duplex
  #collected: Buffer[] = []
  #size = 0
  #bytesPerSecond = Number.POSITIVE_INFINITY

  constructor(stream: Duplex) {
    this.#stream = stream
  }

  async write(bytes: Buffer): Promise<void> {
    this.collect(bytes)
    await this.flush()
  }

  /** Keeps bytes for the next flush. @returns whether that is due */
  collect(bytes: Buffer): boolean {
    this.#collected.push(bytes)
    this.#size += bytes.length
    return this.#size >= FULL
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#collected)
    this.#collected = []
    this.#size = 0
    if (bytes.length === 0) return
    if (Number.isFinite(this.#bytesPerSecond)) await this.#drip(bytes)
    else await this.#send(bytes)
  }

  drip(bytesPerSecond: number): void {
    this.#bytesPerSecond = bytesPerSecond
  }

  async #drip(bytes: Buffer): Promise<void> {
    for (const byte of bytes) {
      if (this.#stream.destroyed) return
      await sleep(1000 / this.#bytesPerSecond)
      await this.#send(Buffer.from([byte]))
    }
  }

  async #send(bytes: Buffer): Promise<void> {
    if (this.#stream.destroyed || this.#stream.write(bytes)) return
    const over = new AbortController()
    await Promise.race([
      once(this.#stream, 'drain', { signal: over.signal }),
      once(this.#stream, 'close', { signal: over.signal }),
    ]).catch(() => undefined)
    over.abort()
  }
}
