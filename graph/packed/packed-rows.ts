import { CodedError } from '../model/errors.ts'
import type { GraphNode, GraphRelationship, Value } from '../model/value.ts'
import {
  HEADER_WORDS,
  MAGIC,
  NODE_WORDS,
  RELATIONSHIP_WORDS,
  SECTIONS,
  type SectionName,
  TAG,
} from './layout.ts'

/** Reads values out of a buffer that `packRows` wrote, one at a time, without unpacking the rest. */
export class PackedRows {
  readonly rowCount: number
  readonly columns: readonly string[]
  /** How many different nodes and relationships the rows hold. */
  readonly nodeCount: number
  readonly relationshipCount: number

  readonly #payloads: Float64Array
  readonly #pairs: Uint32Array
  readonly #integers: BigInt64Array
  readonly #words: Record<Exclude<SectionName, 'payloads' | 'chars' | 'tags' | 'bytes'>, Uint32Array>
  readonly #chars: Uint16Array
  readonly #tags: Uint8Array
  readonly #bytes: Uint8Array
  readonly #strings: (string | undefined)[] = []

  /** Throws `PACKED_RESULT_BROKEN` when the buffer is not a packed result. */
  constructor(buffer: ArrayBuffer) {
    const { header, offsets } = readHeader(buffer)
    const length = (name: SectionName) => header[3 + SECTIONS.findIndex(section => section.name === name)]!
    const words = (name: SectionName) => new Uint32Array(buffer, offsets[name], length(name))
    this.#payloads = new Float64Array(buffer, offsets.payloads, length('payloads'))
    this.#pairs = new Uint32Array(buffer, offsets.payloads, length('payloads') * 2)
    this.#integers = new BigInt64Array(buffer, offsets.payloads, length('payloads'))
    this.#words = {
      cells: words('cells'),
      columns: words('columns'),
      children: words('children'),
      nodes: words('nodes'),
      relationships: words('relationships'),
      stringEnds: words('stringEnds'),
    }
    this.#chars = new Uint16Array(buffer, offsets.chars, length('chars'))
    this.#tags = new Uint8Array(buffer, offsets.tags, length('tags'))
    this.#bytes = new Uint8Array(buffer, offsets.bytes, length('bytes'))
    this.rowCount = header[1]!
    this.nodeCount = length('nodes') / NODE_WORDS
    this.relationshipCount = length('relationships') / RELATIONSHIP_WORDS
    this.columns = Array.from(this.#words.columns, index => this.#string(index))
  }

  /** The value in a row (from 0) and column (from 0). */
  value(row: number, column: number): Value {
    return this.#value(this.#words.cells[row * this.columns.length + column]!)
  }

  /** The element id of the node at `index` in the node table, without reading the node itself. */
  nodeId(index: number): string {
    return this.#string(this.#words.nodes[index * NODE_WORDS]!)
  }

  /** The node at `index` in the node table. */
  node(index: number): GraphNode {
    const [id, labels, labelCount, pairs, pairCount] = this.#row('nodes', index, NODE_WORDS)
    return {
      kind: 'node',
      elementId: this.#string(id!),
      labels: Array.from(this.#words.children.subarray(labels!, labels! + labelCount!), label =>
        this.#string(label),
      ),
      properties: this.#map(pairs!, pairCount!),
    }
  }

  /** Element id, start and end of the relationship at `index`, without reading its properties. */
  relationshipEnds(index: number): { elementId: string; startId: string; endId: string } {
    const [elementId, , startId, endId] = this.#row('relationships', index, RELATIONSHIP_WORDS)
    return {
      elementId: this.#string(elementId!),
      startId: this.#string(startId!),
      endId: this.#string(endId!),
    }
  }

  /** The relationship at `index` in the relationship table. */
  relationship(index: number): GraphRelationship {
    const [, type, , , pairs, pairCount] = this.#row('relationships', index, RELATIONSHIP_WORDS)
    return {
      kind: 'relationship',
      ...this.relationshipEnds(index),
      type: this.#string(type!),
      properties: this.#map(pairs!, pairCount!),
    }
  }

  #row(table: 'nodes' | 'relationships', index: number, words: number): Uint32Array {
    return this.#words[table].subarray(index * words, (index + 1) * words)
  }

  #string(index: number): string {
    const known = this.#strings[index]
    if (known !== undefined) return known
    const start = index === 0 ? 0 : this.#words.stringEnds[index - 1]!
    const text = decode(this.#chars.subarray(start, this.#words.stringEnds[index]!))
    this.#strings[index] = text
    return text
  }

  #map(start: number, length: number): Map<string, Value> {
    const map = new Map<string, Value>()
    const { children } = this.#words
    for (let i = start; i < start + length; i += 2) {
      map.set(this.#string(children[i]!), this.#value(children[i + 1]!))
    }
    return map
  }

  #value(index: number): Value {
    switch (this.#tags[index]) {
      case TAG.null:
        return null
      case TAG.false:
        return false
      case TAG.true:
        return true
      case TAG.integer:
        return this.#integers[index]!
      case TAG.float:
        return this.#payloads[index]!
      case TAG.string:
        return this.#string(this.#payloads[index]!)
      case TAG.node:
        return this.node(this.#payloads[index]!)
      case TAG.relationship:
        return this.relationship(this.#payloads[index]!)
      case TAG.date:
        return { kind: 'date', epochDay: this.#payloads[index]! }
    }
    return this.#composite(this.#tags[index]!, this.#pairs[index * 2]!, this.#pairs[index * 2 + 1]!)
  }

  #composite(tag: number, start: number, length: number): Value {
    if (tag === TAG.bytes) return this.#bytes.slice(start, start + length)
    if (tag === TAG.map) return this.#map(start, length)
    const items = Array.from(this.#words.children.subarray(start, start + length), child =>
      this.#value(child),
    )
    switch (tag) {
      case TAG.list:
        return items
      case TAG.path:
        return {
          kind: 'path',
          nodes: items.slice(0, (length + 1) / 2) as GraphNode[],
          relationships: items.slice((length + 1) / 2) as GraphRelationship[],
        }
      default:
        return temporalOrPoint(tag, items)
    }
  }
}

function temporalOrPoint(tag: number, fields: readonly Value[]): Value {
  switch (tag) {
    case TAG.localTime:
      return { kind: 'local-time', nanoOfDay: fields[0] as bigint }
    case TAG.time:
      return { kind: 'time', nanoOfDay: fields[0] as bigint, offsetSeconds: fields[1] as number }
    case TAG.localDateTime:
      return { kind: 'local-date-time', epochDay: fields[0] as number, nanoOfDay: fields[1] as bigint }
    case TAG.dateTime:
      return {
        kind: 'date-time',
        epochDay: fields[0] as number,
        nanoOfDay: fields[1] as bigint,
        offsetSeconds: fields[2] as number,
        zone: fields[3] as string | null,
      }
    case TAG.duration:
      return {
        kind: 'duration',
        months: fields[0] as bigint,
        days: fields[1] as bigint,
        seconds: fields[2] as bigint,
        nanoseconds: fields[3] as number,
      }
    case TAG.point: {
      const [srid, x, y, z] = fields as [number, number, number, number | null]
      return z === null ? { kind: 'point', srid, x, y } : { kind: 'point', srid, x, y, z }
    }
  }
  throw broken(`unknown tag ${tag}`)
}

function readHeader(buffer: ArrayBuffer) {
  if (buffer.byteLength < HEADER_WORDS * 4) throw broken('it is too short')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS)
  if (header[0] !== MAGIC) throw broken('it does not begin as one')
  const offsets = {} as Record<SectionName, number>
  let offset = HEADER_WORDS * 4
  SECTIONS.forEach(({ name, bytes }, index) => {
    offsets[name] = offset
    offset += Math.ceil((header[3 + index]! * bytes) / 8) * 8
  })
  if (offset > buffer.byteLength) throw broken('it ends too early')
  return { header, offsets }
}

/** `String.fromCharCode` takes its units as arguments, and there is a limit to those. */
const CHUNK = 8192

function decode(chars: Uint16Array): string {
  if (chars.length <= CHUNK) return String.fromCharCode.apply(null, chars as unknown as number[])
  const parts: string[] = []
  for (let start = 0; start < chars.length; start += CHUNK)
    parts.push(decode(chars.subarray(start, start + CHUNK)))
  return parts.join('')
}

const broken = (why: string) =>
  new CodedError(
    'PACKED_RESULT_BROKEN',
    `The result did not arrive as a packed result: ${why}. Run the statement again.`,
  )
