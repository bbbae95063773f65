import { expect, test } from 'vitest'
import { caseToGraph } from '../../../../graph/case/to-graph.ts'
import type { Value } from '../../../../graph/model/value.ts'
import { smallCase } from './small-case.ts'

const graph = caseToGraph(smallCase())

function node(id: string) {
  const found = graph.nodes.find(({ properties }) => properties.get('id') === id)
  if (!found) throw new Error(`No node ${id}.`)
  return found
}

/** The relationships of one type as `start id → end id`. */
function ends(type: string): string[] {
  const id = (index: number) => String(graph.nodes[index]!.properties.get('id'))
  return graph.relationships
    .filter(one => one.type === type)
    .map(({ start, end }) => `${id(start)} → ${id(end)}`)
}

const day = (text: string): Value => ({
  kind: 'date',
  epochDay: Date.parse(`${text}T00:00:00Z`) / 86_400_000,
})

test('an entity bears its kind first, then Entity, and nothing but id and name', () => {
  expect(node('vendor/acme')).toEqual({
    labels: ['Vendor', 'Entity'],
    properties: new Map([
      ['id', 'vendor/acme'],
      ['name', 'Acme'],
    ]),
  })
})

test('a relationship between entities carries its claims and its status', () => {
  const targeted = graph.relationships.find(({ type }) => type === 'TARGETED')!
  expect(targeted.properties).toEqual(
    new Map<string, Value>([
      ['claims', ['claim/targeted', 'claim/targeted-confirmed', 'claim/targeted-assessed']],
      ['status', 'single-source'],
    ]),
  )
  expect(ends('TARGETED')).toEqual(['incident/leak → vendor/acme'])
})

test('a time to the minute is a date with a wall-clock time and a zone', () => {
  const { labels, properties } = node('claim/targeted')
  expect(labels).toEqual(['Claim'])
  expect(Object.fromEntries(properties)).toMatchObject({
    saidEarliest: day('2025-01-20'),
    saidLatest: day('2025-01-20'),
    saidPrecision: 'minute',
    saidEarliestTime: '07:40',
    saidLatestTime: '07:40',
    saidZone: 'US time',
    happenedEarliest: day('2025-01-16'),
    happenedLatest: day('2025-01-20'),
    happenedPrecision: 'day',
    line: 1n,
    paragraph: 1n,
  })
  expect(properties.has('happenedEarliestTime')).toBe(false)
})

test('a month goes from its first day to its last, a count is an integer', () => {
  expect(Object.fromEntries(node('claim/published').properties)).toMatchObject({
    happenedEarliest: day('2025-01-01'),
    happenedLatest: day('2025-01-31'),
    quantity: 4_500_000n,
    unit: 'logins',
  })
})

test('a source has its date and publisher, and not its file', () => {
  expect(node('source/report')).toEqual({
    labels: ['Source'],
    properties: new Map<string, Value>([
      ['id', 'source/report'],
      ['title', 'Report'],
      ['published', day('2025-01-30')],
      ['dateBasis', 'external'],
    ]),
  })
  expect(ends('PUBLISHED_BY')).toEqual(['source/report → publisher/daily'])
})

test('every claim leads to its source, its speaker and what it is about', () => {
  const { claims } = smallCase()
  expect(ends('IN_SOURCE')).toEqual(claims.map(({ id, source }) => `${id} → ${source}`))
  expect(ends('STATED_BY')).toEqual(claims.map(({ id, statedBy }) => `${id} → ${statedBy}`))
  expect(ends('ABOUT')).toEqual(claims.flatMap(({ id, about }) => about.map(end => `${id} → ${end}`)))
  expect(ends('ASKED')).toEqual(['claim/looked → client/clinic'])
  expect(ends('IN_TENSION_WITH')).toEqual(['claim/house → claim/hired'])
})
