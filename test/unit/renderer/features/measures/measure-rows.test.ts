import { expect, test } from 'vitest'
import { degree } from '../../../../../graph/analysis/measures.ts'
import type { NodeKey } from '../../../../../graph/view/view.ts'
import { measuresCsv, sortedNodes } from '../../../../../renderer/features/measures/measure-rows.ts'
import type { TakenMeasure } from '../../../../../renderer/store/measures.ts'

const picture = { nodes: new Map(), relationships: new Map(), folded: new Map() }
const takenOf = (values: readonly (readonly [NodeKey, number])[]) =>
  new Map<string, TakenMeasure>([
    [
      'degree',
      {
        id: 'degree',
        label: 'Degree',
        measure: degree,
        settings: {},
        values: new Map<NodeKey, number>(values),
        picture,
      },
    ],
  ])
const words: Record<string, { name: string; kind: string }> = {
  'n:1': { name: 'Vendor 10', kind: 'Vendor' },
  'n:2': { name: 'Vendor 9', kind: 'Vendor' },
  'n:3': { name: 'Anna, "the" client', kind: 'Client' },
  'n:4': { name: '=1+1', kind: 'Client' },
}
const keys = Object.keys(words) as NodeKey[]
const wordsOf = (key: NodeKey) => words[key]!

test('sorts by name as people count, and by kind with equals by name', () => {
  const by = (field: string) => sortedNodes(keys, wordsOf, new Map(), { by: field, descending: false })
  expect(by('name')).toEqual(['n:4', 'n:3', 'n:2', 'n:1'])
  expect(by('kind')).toEqual(['n:4', 'n:3', 'n:2', 'n:1'])
})

test('sorts by a measure either way, and puts last what it was not taken of', () => {
  const taken = takenOf([
    ['n:1', 2],
    ['n:2', 5],
    ['n:3', 2],
  ])
  expect(sortedNodes(keys, wordsOf, taken, { by: 'degree', descending: true })).toEqual([
    'n:2',
    'n:3',
    'n:1',
    'n:4',
  ])
  expect(sortedNodes(keys, wordsOf, taken, { by: 'degree', descending: false }).at(-1)).toBe('n:4')
})

test('writes CSV that a spreadsheet reads as it was meant', () => {
  const taken = takenOf([
    ['n:1', 2],
    ['n:3', -0.5],
  ])
  expect(measuresCsv(['n:1', 'n:3', 'n:4'], wordsOf, taken).split('\r\n')).toEqual([
    'element id,name,kind,Degree',
    '1,Vendor 10,Vendor,2',
    '3,"Anna, ""the"" client",Client,-0.5',
    "4,'=1+1,Client,",
    '',
  ])
})
