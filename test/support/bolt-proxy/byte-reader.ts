import type { Readable } from 'node:stream'

/** Takes bytes from a stream by number. What cannot be taken because the stream ended or broke is `null`. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #waiting: Buffer[] = []
  #size = 0

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  async take(count: number): Promise<Buffer | null> {
    while (this.#size < count) {
      if (!(await this.#more())) return null
    }
    const first = this.#waiting[0]
    if (first === undefined) return Buffer.alloc(0)
    const whole = first.length >= count ? first : Buffer.concat(this.#waiting)
    if (whole !== first) this.#waiting = [whole]
    if (whole.length === count) this.#waiting.shift()
    else this.#waiting[0] = whole.subarray(count)
    this.#size -= count
    return whole.subarray(0, count)
  }

  /** Puts bytes back in front. */
  putBack(bytes: Buffer): void {
    this.#waiting.unshift(bytes)
    this.#size += bytes.length
  }

  /** One message without its chunk headers; empty for a sign of life between messages. */
  async message(): Promise<Buffer | null> {
    const parts: Buffer[] = []
    for (;;) {
      const header = await this.take(2)
      if (header === null) return null
      const length = header.readUInt16BE()
      if (length === 0) return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
      const body = await this.take(length)
      if (body === null) return null
      parts.push(body)
    }
  }

  /** The next message if it came in one chunk and is here already: most rows are, and so need no waiting. */
  messageHere(): Buffer | null {
    const first = this.#waiting[0]
    if (first === undefined || first.length < 4) return null
    const length = first.readUInt16BE()
    const end = length + 4
    if (length === 0 || first.length < end || first.readUInt16BE(end - 2) !== 0) return null
    if (first.length === end) this.#waiting.shift()
    else this.#waiting[0] = first.subarray(end)
    this.#size -= end
    return first.subarray(2, end - 2)
  }

  /** Whatever there is, at least one byte. */
  async any(): Promise<Buffer | null> {
    if (this.#size === 0 && !(await this.#more())) return null
    return this.take(this.#size)
  }

  /** True when a byte can be taken without waiting. */
  get ready(): boolean {
    return this.#size > 0
  }

  async #more(): Promise<boolean> {
    try {
      const { value, done } = await this.#chunks.next()
      if (done) return false
      this.#waiting.push(value)
      this.#size += value.length
      return true
    } catch {
      return false
    }
  }
}
