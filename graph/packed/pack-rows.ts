import type { GraphNode, GraphRelationship, Point, Temporal, Value } from '../model/value.ts'
import { Growing } from './growing.ts'
import { HEADER_WORDS, MAGIC, SECTIONS, type SectionName, TAG } from './layout.ts'

/**
 * Packs rows (one value a column each) into one buffer that `PackedRows` reads. A node or relationship that occurs
 * more than once is packed once, by element id, with the properties it had where it was met first.
 */
export function packRows(columns: readonly string[], rows: readonly (readonly Value[])[]): ArrayBuffer {
  const packer = new Packer()
  for (const column of columns) packer.columns.push(packer.string(column))
  for (const row of rows) {
    for (let column = 0; column < columns.length; column++)
      packer.cells.push(packer.value(row[column] ?? null))
  }
  return packer.finish(rows.length, columns.length)
}

const words = () => new Growing(length => new Uint32Array(length))

class Packer {
  readonly payloads = new Growing(length => new Float64Array(length))
  readonly cells = words()
  readonly columns = words()
  readonly children = words()
  readonly nodes = words()
  readonly relationships = words()
  readonly stringEnds = words()
  readonly chars = new Growing(length => new Uint16Array(length), 4096)
  readonly tags = new Growing(length => new Uint8Array(length))
  readonly bytes = new Growing(length => new Uint8Array(length), 8)

  readonly #strings = new Map<string, number>()
  readonly #stringValues = new Map<number, number>()
  readonly #nodeValues = new Map<string, number>()
  readonly #relationshipValues = new Map<string, number>()
  readonly #scratch = new DataView(new ArrayBuffer(8))
  readonly #null = this.#append(TAG.null, 0)
  readonly #false = this.#append(TAG.false, 0)
  readonly #true = this.#append(TAG.true, 0)

  /** The index of a string in the dictionary. Kept as UTF-16 units, so that a lone surrogate survives. */
  string(text: string): number {
    const known = this.#strings.get(text)
    if (known !== undefined) return known
    const chars = this.chars.reserve(text.length)
    const start = this.chars.length
    for (let i = 0; i < text.length; i++) chars[start + i] = text.charCodeAt(i)
    this.chars.length += text.length
    const index = this.stringEnds.push(this.chars.length)
    this.#strings.set(text, index)
    return index
  }

  /** The index of a value: its tag and payload. */
  value(value: Value): number {
    switch (typeof value) {
      case 'string':
        return this.#stringValue(value)
      case 'bigint':
        return this.#integer(value)
      case 'number':
        return this.#append(TAG.float, value)
      case 'boolean':
        return value ? this.#true : this.#false
    }
    if (value === null) return this.#null
    if (value instanceof Uint8Array) return this.#bytes(value)
    if (value instanceof Map) return this.#map(value)
    if (Array.isArray(value))
      return this.#composite(
        TAG.list,
        value.map(item => this.value(item)),
      )
    return this.#record(
      value as Exclude<
        Value,
        ReadonlyMap<string, Value> | readonly Value[] | string | bigint | number | boolean | null | Uint8Array
      >,
    )
  }

  finish(rows: number, columns: number): ArrayBuffer {
    let size = HEADER_WORDS * 4
    for (const { name, bytes } of SECTIONS) size += align(this.#section(name).length * bytes)
    const buffer = new ArrayBuffer(size)
    const header = new Uint32Array(buffer, 0, HEADER_WORDS)
    header.set([MAGIC, rows, columns])
    let offset = HEADER_WORDS * 4
    SECTIONS.forEach(({ name, bytes }, index) => {
      const section = this.#section(name)
      header[3 + index] = section.length
      new Uint8Array(buffer, offset).set(
        new Uint8Array(section.written.buffer, section.written.byteOffset, section.length * bytes),
      )
      offset += align(section.length * bytes)
    })
    return buffer
  }

  #section(name: SectionName) {
    return this[name]
  }

  #append(tag: number, payload: number): number {
    this.payloads.push(payload)
    return this.tags.push(tag)
  }

  /** Two uint32 in the 8 bytes of a payload, low word first. */
  #pair(tag: number, low: number, high: number): number {
    const index = this.#append(tag, 0)
    const payloads = this.payloads.written
    const view = new Uint32Array(payloads.buffer, payloads.byteOffset + index * 8, 2)
    view[0] = low
    view[1] = high
    return index
  }

  #integer(value: bigint): number {
    this.#scratch.setBigInt64(0, value, true)
    return this.#pair(TAG.integer, this.#scratch.getUint32(0, true), this.#scratch.getUint32(4, true))
  }

  #stringValue(text: string): number {
    const string = this.string(text)
    let index = this.#stringValues.get(string)
    if (index === undefined) {
      index = this.#append(TAG.string, string)
      this.#stringValues.set(string, index)
    }
    return index
  }

  #bytes(value: Uint8Array): number {
    const start = this.bytes.length
    this.bytes.reserve(value.length).set(value, start)
    this.bytes.length += value.length
    return this.#pair(TAG.bytes, start, value.length)
  }

  #composite(tag: number, children: readonly number[]): number {
    const start = this.children.length
    this.children.reserve(children.length).set(children, start)
    this.children.length += children.length
    return this.#pair(tag, start, children.length)
  }

  #map(map: ReadonlyMap<string, Value>): number {
    return this.#composite(TAG.map, this.#pairs(map))
  }

  #pairs(map: ReadonlyMap<string, Value>): number[] {
    const pairs: number[] = []
    for (const [key, value] of map) pairs.push(this.string(key), this.value(value))
    return pairs
  }

  #record(
    value: GraphNode | GraphRelationship | Temporal | Point | Extract<Value, { kind: 'path' }>,
  ): number {
    switch (value.kind) {
      case 'node':
        return this.#node(value)
      case 'relationship':
        return this.#relationship(value)
      case 'path':
        return this.#composite(TAG.path, [
          ...value.nodes.map(node => this.#node(node)),
          ...value.relationships.map(relationship => this.#relationship(relationship)),
        ])
      case 'date':
        return this.#append(TAG.date, value.epochDay)
      case 'local-time':
        return this.#composite(TAG.localTime, [this.#integer(value.nanoOfDay)])
      case 'time':
        return this.#fields(TAG.time, [value.nanoOfDay, value.offsetSeconds])
      case 'local-date-time':
        return this.#fields(TAG.localDateTime, [value.epochDay, value.nanoOfDay])
      case 'date-time':
        return this.#fields(TAG.dateTime, [value.epochDay, value.nanoOfDay, value.offsetSeconds, value.zone])
      case 'duration':
        return this.#fields(TAG.duration, [value.months, value.days, value.seconds, value.nanoseconds])
      case 'point':
        return this.#fields(TAG.point, [value.srid, value.x, value.y, value.z ?? null])
    }
  }

  #fields(tag: number, fields: readonly Value[]): number {
    return this.#composite(
      tag,
      fields.map(field => this.value(field)),
    )
  }

  #node(node: GraphNode): number {
    const known = this.#nodeValues.get(node.elementId)
    if (known !== undefined) return known
    const labels = node.labels.map(label => this.string(label))
    const pairs = this.#pairs(node.properties)
    const start = this.#range([...labels, ...pairs])
    const row = [this.string(node.elementId), start, labels.length, start + labels.length, pairs.length]
    const index = this.#append(TAG.node, this.#table(this.nodes, row))
    this.#nodeValues.set(node.elementId, index)
    return index
  }

  #relationship(relationship: GraphRelationship): number {
    const known = this.#relationshipValues.get(relationship.elementId)
    if (known !== undefined) return known
    const pairs = this.#pairs(relationship.properties)
    const row = [
      this.string(relationship.elementId),
      this.string(relationship.type),
      this.string(relationship.startId),
      this.string(relationship.endId),
      this.#range(pairs),
      pairs.length,
    ]
    const index = this.#append(TAG.relationship, this.#table(this.relationships, row))
    this.#relationshipValues.set(relationship.elementId, index)
    return index
  }

  #range(items: readonly number[]): number {
    const start = this.children.length
    this.children.reserve(items.length).set(items, start)
    this.children.length += items.length
    return start
  }

  /** Appends a row to an entity table and answers which row it is. */
  #table(table: Growing<Uint32Array>, row: readonly number[]): number {
    const start = table.length
    table.reserve(row.length).set(row, start)
    table.length += row.length
    return start / row.length
  }
}

const align = (bytes: number) => Math.ceil(bytes / 8) * 8
