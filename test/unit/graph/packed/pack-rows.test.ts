import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'
import { packRows } from '../../../../graph/packed/pack-rows.ts'
import { PackedRows } from '../../../../graph/packed/packed-rows.ts'

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', '\ud800', '\u0000', 'مرحبا', '😀'),
  fc.uint8Array().map(bytes => new Uint8Array(bytes)),
)
const record: fc.Arbitrary<Value> = fc.oneof(
  fc.integer().map(epochDay => ({ kind: 'date' as const, epochDay })),
  fc
    .bigInt({ min: 0n, max: 86_399_999_999_999n })
    .map(nanoOfDay => ({ kind: 'local-time' as const, nanoOfDay })),
  fc.record(
    {
      kind: fc.constant('date-time' as const),
      epochDay: fc.integer(),
      nanoOfDay: fc.bigInt({ min: 0n, max: 86_399_999_999_999n }),
      offsetSeconds: fc.integer({ min: -64800, max: 64800 }),
      zone: fc.constantFrom(null, 'Europe/Berlin'),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      kind: fc.constant('duration' as const),
      months: fc.bigInt({ min: -99n, max: 99n }),
      days: fc.bigInt({ min: -99n, max: 99n }),
      seconds: fc.bigInt({ min: -99n, max: 99n }),
      nanoseconds: fc.nat(999_999_999),
    },
    { noNullPrototype: true },
  ),
  fc.constant({ kind: 'point' as const, srid: 7203, x: 1.5, y: -2 }),
  fc.constant({ kind: 'point' as const, srid: 9157, x: 1.5, y: -2, z: 3 }),
)
const { value } = fc.letrec<{ value: Value; map: Value }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    record,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc
    .array(fc.tuple(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value')), { maxLength: 4 })
    .map(entries => new Map(entries)),
}))

const roundTrip = (columns: string[], rows: Value[][]) => new PackedRows(packRows(columns, rows))

describe('packed rows', () => {
  test('every value comes back exactly as it went in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 8 }), rows => {
        const packed = roundTrip(['a', 'b'], rows)
        expect(packed.rowCount).toBe(rows.length)
        rows.forEach(([a, b], row) => {
          expect(packed.value(row, 0)).toStrictEqual(a)
          expect(packed.value(row, 1)).toStrictEqual(b)
        })
      }),
    )
  })

  test('a node met in many rows is kept once, and relationships keep their ends', () => {
    const hub: GraphNode = {
      kind: 'node',
      elementId: '0',
      labels: ['Vendor', 'Entity'],
      properties: new Map([['name', 'Apex']]),
    }
    const other: GraphNode = { kind: 'node', elementId: '1', labels: [], properties: new Map() }
    const between: GraphRelationship = {
      kind: 'relationship',
      elementId: '0',
      type: 'CLIENT_OF',
      startId: '1',
      endId: '0',
      properties: new Map([['claims', ['claim/1']]]),
    }
    const path: Value = { kind: 'path', nodes: [other, hub], relationships: [between] }
    const packed = roundTrip(
      ['n', 'p'],
      [
        [hub, path],
        [hub, [path, hub]],
      ],
    )
    expect([packed.nodeCount, packed.relationshipCount]).toEqual([2, 1])
    expect(packed.value(0, 1)).toStrictEqual(path)
    expect(packed.value(1, 1)).toStrictEqual([path, hub])
    expect(packed.relationshipEnds(0)).toEqual({ elementId: '0', startId: '1', endId: '0' })
    expect(packed.nodeId(0)).toBe('0')
  })

  test('a text longer than one chunk survives', () => {
    const text = 'Überweisung 😀 '.repeat(5000)
    expect(roundTrip(['t'], [[text]]).value(0, 0)).toBe(text)
  })

  test.each([
    ['too short', new ArrayBuffer(8)],
    ['something else', new ArrayBuffer(200)],
    ['cut off', packRows(['a'], [['a long enough text']]).slice(0, 100)],
  ])('a buffer that is %s is refused with a code', (_, buffer) => {
    expect(() => new PackedRows(buffer)).toThrow(expect.objectContaining({ code: 'PACKED_RESULT_BROKEN' }))
  })
})
