import fc from 'fast-check'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { epochDayOf, maxYear } from '../../../../../graph/model/calendar.ts'
import type { Value } from '../../../../../graph/model/value.ts'
import { PAGE_LIMITS } from '../../../../../queries/sources/neo4j/limits.ts'
import { toDriverParameters } from '../../../../../queries/sources/neo4j/to-driver.ts'
import { toValue } from '../../../../../queries/sources/neo4j/to-value.ts'

const epochDay = fc.integer({ min: epochDayOf(-maxYear, 1, 1), max: epochDayOf(maxYear, 12, 31) })
const nanoOfDay = fc.bigInt({ min: 0n, max: 86_399_999_999_999n })
const offsetSeconds = fc.integer({ min: -64_800, max: 64_800 })
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const month = fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n })

const leaf: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  long,
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array({ maxLength: 20 }),
  fc.record({ kind: fc.constant('date' as const), epochDay }),
  fc.record({ kind: fc.constant('local-time' as const), nanoOfDay }),
  fc.record({ kind: fc.constant('time' as const), nanoOfDay, offsetSeconds }),
  fc.record({ kind: fc.constant('local-date-time' as const), epochDay, nanoOfDay }),
  fc.record({
    kind: fc.constant('date-time' as const),
    epochDay,
    nanoOfDay,
    offsetSeconds,
    zone: fc.constantFrom(null, 'Europe/Berlin', 'Etc/GMT+5'),
  }),
  fc.record({
    kind: fc.constant('duration' as const),
    months: month,
    days: month,
    seconds: month,
    nanoseconds: fc.integer({ min: 0, max: 999_999_999 }),
  }),
  fc.record({
    kind: fc.constant('point' as const),
    srid: fc.constantFrom(7203, 4326),
    x: fc.double(),
    y: fc.double(),
  }),
  fc.record({
    kind: fc.constant('point' as const),
    srid: fc.constantFrom(9157, 4979),
    x: fc.double(),
    y: fc.double(),
    z: fc.double(),
  }),
)

const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'kind'))
const { value } = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map(entries => new Map(entries)),
  ),
}))

const there = (sent: Value) => toDriverParameters(new Map([['p', sent]]))['p']

describe('values to the driver and back', () => {
  it('are the same', () => {
    fc.assert(
      fc.property(value, sent => {
        expect(toValue(there(sent))).toEqual(sent)
      }),
    )
  })

  it('keep a parameter called __proto__ a parameter', () => {
    const parameters = toDriverParameters(new Map([['__proto__', new Map([['polluted', true]])]]))
    expect(Object.keys(parameters)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype)
  })

  it.each([2n ** 63n, -(2n ** 63n) - 1n])('refuse the integer %s', sent => {
    expect(() => there([sent])).toThrow(/\$p holds .* 64 bits/)
  })

  it('refuse a node', () => {
    expect(() => there({ kind: 'node', elementId: '1', labels: [], properties: new Map() })).toThrow(
      /\$p holds a node/,
    )
  })
})

describe('what the driver hands over', () => {
  const { Node, Relationship, Path, PathSegment } = neo4j.types
  const node = (id: string) => new Node(0n, ['A', 'B'], { n: 1n }, id)

  it('becomes nodes, relationships and paths by their element ids', () => {
    const a = node('a')
    const b = node('b')
    // Walked against its direction, as the driver gives it.
    const relationship = new Relationship(0n, 0n, 0n, 'R', {}, 'r', 'b', 'a')
    const path = new Path(a, b, [new PathSegment(a, relationship, b)])
    const properties = new Map([['n', 1n]])
    expect(toValue(path)).toEqual({
      kind: 'path',
      nodes: [
        { kind: 'node', elementId: 'a', labels: ['A', 'B'], properties },
        { kind: 'node', elementId: 'b', labels: ['A', 'B'], properties },
      ],
      relationships: [
        { kind: 'relationship', elementId: 'r', type: 'R', startId: 'b', endId: 'a', properties: new Map() },
      ],
    })
  })

  it('becomes numbers when it is a vector', () => {
    expect(toValue(new neo4j.types.Vector(Float32Array.of(1.5, -2)))).toEqual([1.5, -2])
    expect(toValue(new neo4j.types.Vector(BigInt64Array.of(7n)))).toEqual([7n])
  })

  it('becomes a sentence when the driver could not read it', () => {
    const broken = new Proxy(
      {},
      {
        get: () => {
          throw new Error('No such zone')
        },
        getPrototypeOf: () => {
          throw new Error('No such zone')
        },
      },
    )
    expect(toValue([broken])).toEqual(['[not readable: No such zone]'])
  })

  it('becomes a sentence when it is of a type still to come', () => {
    class Quaternion {
      toString() {
        return 'Quaternion(1)'
      }
    }
    expect(toValue(new Quaternion())).toBe('[a value this version cannot show: Quaternion(1)]')
  })
})

describe('giant values', () => {
  const limits = { string: 10, characters: 25, bytes: 4, items: 6, depth: 3 }

  it('are shortened with a note', () => {
    expect(toValue('x'.repeat(12), limits)).toBe(
      `${'x'.repeat(10)}… [shortened: the first 10 of 12 characters]`,
    )
    expect(toValue(new Int8Array(5), limits)).toBe('[shortened: 5 bytes]')
    expect(toValue([1, 2, 3, 4, 5, 6, 7], limits)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      '[shortened: the first 6 of 7 elements]',
    ])
    const map = Object.fromEntries('abcdefg'.split('').map(name => [name, 1]))
    expect((toValue(map, limits) as ReadonlyMap<string, Value>).get('…')).toBe(
      '[shortened: the first 6 of 7 entries]',
    )
  })

  it('share their limits with what they hold', () => {
    const shown = toValue([['a', 'b'], ['c', 'd'], ['e']], limits) as Value[][]
    expect(shown[1]).toEqual(['c', '[shortened: the first 1 of 2 elements]'])
    expect(shown[2]).toEqual(['[shortened: the first 0 of 1 elements]'])
    const texts = toValue(['x'.repeat(10), 'y'.repeat(10), 'z'.repeat(10)], limits) as string[]
    expect(texts[2]).toBe('zzzzz… [shortened: the first 5 of 10 characters]')
  })

  it('are not cut within a character', () => {
    expect(toValue(`${'x'.repeat(9)}🐙`, limits)).toBe(
      `${'x'.repeat(9)}… [shortened: the first 9 of 11 characters]`,
    )
  })

  it('of a thousand levels end with a note', () => {
    let deep: unknown = 1n
    for (let i = 0; i < 1000; i++) deep = [deep]
    let shown = toValue(deep)
    let levels = 0
    for (; Array.isArray(shown); levels++) shown = (shown as readonly Value[])[0]!
    expect(shown).toBe('[shortened: nested more than 100 deep]')
    expect(levels).toBe(PAGE_LIMITS.depth + 1)
  })
})
