/** What the summaries of a Bolt server are made of. Integers beyond 2^53 are of no use to them and come as numbers. */
export type Packed = null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed }

/**
 * Reads one PackStream value other than a structure.
 *
 * @throws Error for a structure, bytes, or a marker that does not exist
 */
export function unpack(bytes: Buffer): Packed {
  return new Unpacker(bytes).value()
}

class Unpacker {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  value(): Packed {
    const marker = this.#unsigned(1)
    if (marker <= 0x7f) return marker
    if (marker >= 0xf0) return marker - 0x100
    const size = marker & 0x0f
    if (marker < 0x90) return this.#text(size)
    if (marker < 0xa0) return this.#list(size)
    if (marker < 0xb0) return this.#map(size)
    return this.#marked(marker)
  }

  #marked(marker: number): Packed {
    switch (marker) {
      case 0xc0:
        return null
      case 0xc1:
        return this.#bytes.readDoubleBE(this.#skip(8))
      case 0xc2:
        return false
      case 0xc3:
        return true
      case 0xc8:
      case 0xc9:
      case 0xca:
        return this.#bytes.readIntBE(this.#skip(1 << (marker - 0xc8)), 1 << (marker - 0xc8))
      case 0xcb:
        return Number(this.#bytes.readBigInt64BE(this.#skip(8)))
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.#text(this.#unsigned(1 << (marker - 0xd0)))
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.#list(this.#unsigned(1 << (marker - 0xd4)))
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.#map(this.#unsigned(1 << (marker - 0xd8)))
      default:
        throw new Error(`No summary holds the PackStream marker 0x${marker.toString(16)}.`)
    }
  }

  #skip(count: number): number {
    this.#at += count
    return this.#at - count
  }

  #unsigned(width: number): number {
    return this.#bytes.readUIntBE(this.#skip(width), width)
  }

  #text(size: number): string {
    const start = this.#skip(size)
    return this.#bytes.toString('utf8', start, start + size)
  }

  #list(size: number): Packed[] {
    return Array.from({ length: size }, () => this.value())
  }

  #map(size: number): { [key: string]: Packed } {
    return Object.fromEntries(Array.from({ length: size }, () => [this.value() as string, this.value()]))
  }
}

/** Writes one PackStream value, never in its shortest form: the widest sizes are as good as any. */
export function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return packNumber(value)
  if (typeof value === 'string')
    return Buffer.concat([sized(0xd2, Buffer.byteLength(value)), Buffer.from(value)])
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(pack)])
  const entries = Object.entries(value)
  const parts = entries.flatMap(([key, inner]) => [pack(key), pack(inner)])
  return Buffer.concat([sized(0xda, entries.length), ...parts])
}

function packNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9)
  if (Number.isInteger(value)) bytes.writeBigInt64BE(BigInt(value), bytes.writeUInt8(0xcb))
  else bytes.writeDoubleBE(value, bytes.writeUInt8(0xc1))
  return bytes
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.writeUInt32BE(size, bytes.writeUInt8(marker))
  return bytes
}
