/** A typed array that doubles when it is full: rows are packed without knowing how many there will be. */
export class Growing<A extends Uint8Array | Uint16Array | Uint32Array | Float64Array> {
  readonly #make: (length: number) => A
  #array: A
  length = 0

  constructor(make: (length: number) => A, capacity = 256) {
    this.#make = make
    this.#array = make(capacity)
  }

  /** Appends one element and answers its index. */
  push(value: number): number {
    this.reserve(1)
    this.#array[this.length] = value
    return this.length++
  }

  /** Makes room for `count` more elements and answers the array to write them into, from `length` on. */
  reserve(count: number): A {
    if (this.length + count > this.#array.length) {
      const larger = this.#make(Math.max(this.#array.length * 2, this.length + count))
      larger.set(this.#array)
      this.#array = larger
    }
    return this.#array
  }

  /** What was written, without the spare room; shares memory with the builder. */
  get written(): A {
    return this.#array.subarray(0, this.length) as A
  }
}
