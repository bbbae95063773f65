/** A table of a reel under construction: entries under keys that say nothing outside of it, in the order of first use. */
export class Table<Entry> {
  readonly #prefix: string
  readonly #keys = new Map<string, string>()
  readonly #entries: (readonly [string, Entry])[] = []

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The key of what `id` names; what is not yet in the table is made and taken in. */
  keyOf(id: string, make: () => Entry): string {
    const known = this.#keys.get(id)
    if (known !== undefined) return known
    const key = `${this.#prefix}${this.#keys.size + 1}`
    this.#keys.set(id, key)
    this.#entries.push([key, make()])
    return key
  }

  entries(): Readonly<Record<string, Entry>> {
    return Object.fromEntries(this.#entries)
  }
}
