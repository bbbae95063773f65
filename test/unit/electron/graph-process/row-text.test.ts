import fc from 'fast-check'
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { csvLines, jsonLines } from '../../../../electron/graph-process/row-text.ts'
import type { GraphNode, Value } from '../../../../graph/model/value.ts'

const node: GraphNode = {
  kind: 'node',
  elementId: '4:x:1',
  labels: ['Actor'],
  properties: new Map<string, Value>([
    ['name', 'APT "18"'],
    ['__proto__', 2n ** 63n - 1n],
  ]),
}

const csvOf = (...cells: Value[]) => csvLines(cells.map((_, at) => `c${at}`)).lines([cells])

test('CSV holds each kind of value in its documented form', () => {
  expect(csvOf(null, '', 'a', true)).toBe(',"",a,true\r\n')
  expect(csvOf(1n, -1n, 2n ** 63n - 1n, 1, -0.5, 1e300)).toBe('1,-1,9223372036854775807,1.0,-0.5,1.0E300\r\n')
  expect(csvOf('a,b', 'say "x"', 'two\nlines')).toBe('"a,b","say ""x""","two\nlines"\r\n')
  const [[list, map, bytes, entity]] = parse<string[]>(
    csvOf([1n, 'x'], new Map([['k', null]]), new Uint8Array([0, 255]), node),
  ).data as [string[]]
  expect([list, map, bytes].map(cell => JSON.parse(cell!))).toEqual([[1, 'x'], { k: null }, [0, 255]])
  expect(entity).toBe(
    '{"elementId":"4:x:1","labels":["Actor"],"properties":{"name":"APT \\"18\\"","__proto__":"9223372036854775807"}}',
  )
})

test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'a text that a spreadsheet would run is neutralised, in a cell and as a column: %j',
  text => {
    expect(parse<string[]>(csvOf(text)).data[0]).toEqual([`'${text}`])
    expect(parse<string[]>(csvLines([text]).head).data[0]).toEqual([`'${text}`])
  },
)

test('what an ordinary reader of CSV gets back is what was written', () => {
  const harmlessText = fc
    .string({ unit: 'grapheme' })
    .filter(text => !/^[=+\-@\t\r\n＝＋－＠\ufeff]/.test(text))
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain(width =>
      fc.array(fc.array(harmlessText, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  fc.assert(
    fc.property(table, rows => {
      const { data } = parse<string[]>(csvLines(rows[0]!).lines(rows), { delimiter: ',', newline: '\r\n' })
      expect(data).toEqual([...rows, ['']])
    }),
  )
})

test('JSON lines are one object a row, exact beyond 2^53', () => {
  const text = jsonLines(['__proto__', 'n'])
  expect(
    text.head +
      text.lines([
        ['a', 2n ** 53n + 1n],
        [null, 7n],
      ]),
  ).toBe('{"__proto__":"a","n":"9007199254740993"}\n{"__proto__":null,"n":7}\n')
})
