import neo4j from 'neo4j-driver'
import { epochDayOf } from '../../../graph/model/calendar.ts'
import type { GraphNode, GraphRelationship, Value } from '../../../graph/model/value.ts'
import { PAGE_LIMITS, type ValueLimits } from './limits.ts'

type Entity = { elementId: string; properties: Record<string, unknown> }
type Node = Entity & { labels: string[] }
type Relationship = Entity & { type: string; startNodeElementId: string; endNodeElementId: string }
type Path = { start: Node; segments: { relationship: Relationship; end: Node }[] }
type Clock = { hour: bigint; minute: bigint; second: bigint; nanosecond: bigint }
type Day = { year: bigint; month: bigint; day: bigint }
type Offset = { timeZoneOffsetSeconds?: bigint | null; timeZoneId?: string | null }

/**
 * The value the driver (reading integers as `bigint`) made of what a server sent.
 *
 * Exact for every type a graph can hold. A vector comes as the list of its numbers. What the driver cannot read, a
 * type of a later server for one, comes as a sentence in brackets, and so does what goes beyond `limits`.
 */
export function toValue(sent: unknown, limits: ValueLimits = PAGE_LIMITS): Value {
  return new Conversion(limits).value(sent, 0)
}

/** One value on its way, with what is left of its limits. */
class Conversion {
  readonly #limits: ValueLimits
  #items: number
  #characters: number

  constructor(limits: ValueLimits) {
    this.#limits = limits
    this.#items = limits.items
    this.#characters = limits.characters
  }

  value(sent: unknown, depth: number): Value {
    switch (typeof sent) {
      case 'string':
        return this.#string(sent)
      case 'bigint':
      case 'number':
      case 'boolean':
        return sent
      case 'object':
        return sent === null ? null : this.#object(sent, depth)
      default:
        return null
    }
  }

  #string(text: string): string {
    const room = Math.min(this.#limits.string, this.#characters)
    this.#characters -= Math.min(text.length, room)
    if (text.length <= room) return text
    // Not between the two halves of one character.
    const end = /[\uD800-\uDBFF]$/.test(text.slice(Math.max(0, room - 1), room)) ? room - 1 : room
    return `${text.slice(0, end)}… ${note(`the first ${count(end)} of ${count(text.length)} characters`)}`
  }

  #object(sent: object, depth: number): Value {
    if (depth > this.#limits.depth) return note(`nested more than ${this.#limits.depth} deep`)
    if (Array.isArray(sent)) return this.#list(sent, depth)
    let prototype: unknown
    try {
      prototype = Object.getPrototypeOf(sent)
    } catch (error) {
      // The driver's stand-in for what it failed to read throws whatever one asks of it.
      return `[not readable: ${error instanceof Error ? error.message : 'the driver does not know why'}]`
    }
    if (prototype === Object.prototype) return this.#map(sent as Record<string, unknown>, depth)
    return this.#instance(sent, prototype, depth)
  }

  #list(sent: readonly unknown[], depth: number): Value {
    const room = Math.min(sent.length, this.#items)
    this.#items -= room
    const list: Value[] = []
    for (let i = 0; i < room; i++) list.push(this.value(sent[i], depth + 1))
    if (room < sent.length) list.push(note(`the first ${count(room)} of ${count(sent.length)} elements`))
    return list
  }

  #map(sent: Record<string, unknown>, depth: number): ReadonlyMap<string, Value> {
    const map = new Map<string, Value>()
    const keys = Object.keys(sent)
    const room = Math.min(keys.length, this.#items)
    this.#items -= room
    for (let i = 0; i < room; i++) map.set(keys[i]!, this.value(sent[keys[i]!], depth + 1))
    if (room < keys.length) map.set('…', note(`the first ${count(room)} of ${count(keys.length)} entries`))
    return map
  }

  #bytes(sent: Int8Array): Value {
    if (sent.length > this.#limits.bytes) return note(`${count(sent.length)} bytes`)
    return new Uint8Array(sent.buffer, sent.byteOffset, sent.length).slice()
  }

  #instance(sent: object, prototype: unknown, depth: number): Value {
    switch (prototype) {
      case neo4j.types.Node.prototype:
        return this.#node(sent as Node, depth)
      case neo4j.types.Relationship.prototype:
        return this.#relationship(sent as Relationship, depth)
      case neo4j.types.Path.prototype:
        return this.#path(sent as Path, depth)
      case Int8Array.prototype:
        return this.#bytes(sent as Int8Array)
      case neo4j.types.Vector.prototype:
        return this.#list(Array.from((sent as { asTypedArray(): ArrayLike<unknown> }).asTypedArray()), depth)
      default:
        return temporalOrPoint(sent, prototype) ?? unknown(sent)
    }
  }

  #node({ elementId, labels, properties }: Node, depth: number): GraphNode {
    return { kind: 'node', elementId, labels, properties: this.#map(properties, depth) }
  }

  #relationship(sent: Relationship, depth: number): GraphRelationship {
    return {
      kind: 'relationship',
      elementId: sent.elementId,
      type: sent.type,
      startId: sent.startNodeElementId,
      endId: sent.endNodeElementId,
      properties: this.#map(sent.properties, depth),
    }
  }

  #path({ start, segments }: Path, depth: number): Value {
    return {
      kind: 'path',
      nodes: [this.#node(start, depth + 1), ...segments.map(segment => this.#node(segment.end, depth + 1))],
      relationships: segments.map(segment => this.#relationship(segment.relationship, depth + 1)),
    }
  }
}

function temporalOrPoint(sent: object, prototype: unknown): Value | undefined {
  switch (prototype) {
    case neo4j.types.Date.prototype:
      return { kind: 'date', epochDay: epochDay(sent as Day) }
    case neo4j.types.LocalTime.prototype:
      return { kind: 'local-time', nanoOfDay: nanoOfDay(sent as Clock) }
    case neo4j.types.Time.prototype:
      return { kind: 'time', nanoOfDay: nanoOfDay(sent as Clock), offsetSeconds: offset(sent) }
    case neo4j.types.LocalDateTime.prototype:
      return {
        kind: 'local-date-time',
        epochDay: epochDay(sent as Day),
        nanoOfDay: nanoOfDay(sent as Clock),
      }
    case neo4j.types.DateTime.prototype:
      return {
        kind: 'date-time',
        epochDay: epochDay(sent as Day),
        nanoOfDay: nanoOfDay(sent as Clock),
        offsetSeconds: offset(sent),
        zone: (sent as Offset).timeZoneId ?? null,
      }
    case neo4j.types.Duration.prototype: {
      const { months, days, seconds, nanoseconds } = sent as Record<string, bigint>
      return {
        kind: 'duration',
        months: months!,
        days: days!,
        seconds: seconds!,
        nanoseconds: Number(nanoseconds),
      }
    }
    case neo4j.types.Point.prototype: {
      const { srid, x, y, z } = sent as { srid: bigint; x: number; y: number; z?: number }
      const point = { kind: 'point', srid: Number(srid), x, y } as const
      return z === undefined ? point : { ...point, z }
    }
    default:
      return undefined
  }
}

function epochDay({ year, month, day }: Day): number {
  return epochDayOf(Number(year), Number(month), Number(day))
}

function nanoOfDay({ hour, minute, second, nanosecond }: Clock): bigint {
  return ((hour * 60n + minute) * 60n + second) * 1_000_000_000n + nanosecond
}

function offset(sent: Offset): number {
  return Number(sent.timeZoneOffsetSeconds ?? 0n)
}

/** A UUID shows itself; a type that only later drivers know shows its name. */
function unknown(sent: object): Value {
  const text = String(sent)
  return /^[0-9a-f-]{36}$/i.test(text) ? text : `[a value this version cannot show: ${text.slice(0, 200)}]`
}

function note(what: string): string {
  return `[shortened: ${what}]`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
