import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { RELATIONSHIP_TYPES, TALK_TYPES } from '../../../../graph/case/relationship-types.ts'
import { claimSchema, relationshipSchema } from '../../../../graph/case/schema.ts'
import { statusRule, weightOf } from '../../../../graph/case/status.ts'
import {
  EVIDENCE_TYPES,
  KINDS,
  NODE_PROPERTIES,
  RELATIONSHIP_PROPERTIES,
} from '../../../../graph/case/vocabulary.ts'

const page = readFileSync(new URL('../../../../docs/case-model.md', import.meta.url), 'utf8')

/** The cells of the first table under a heading, without its head and without the marks of code. */
function table(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find(text => text.startsWith(`${heading}\n`)) ?? ''
  return section
    .split('\n')
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replaceAll('`', '')),
    )
}

test('the page lists the kinds and what they are', () => {
  expect(table('Entities')).toEqual([...KINDS])
})

test('the page lists the relationship types and what they say', () => {
  expect(table('Relationships between entities')).toEqual(
    [...RELATIONSHIP_TYPES.values()].map(({ type, sense, starts, ends, meaning }) => [
      type,
      sense,
      starts.join(', '),
      ends.join(', '),
      meaning,
    ]),
  )
})

test('relationship types join known kinds, and none of them is talk or evidence', () => {
  const types = [...RELATIONSHIP_TYPES.values()]
  expect(types.flatMap(({ starts, ends }) => [...starts, ...ends]).filter(kind => !KINDS.has(kind))).toEqual(
    [],
  )
  expect(types.filter(({ type }) => TALK_TYPES.has(type) || EVIDENCE_TYPES.has(type))).toEqual([])
})

test('no relationship type stands on the page without an example in the bundled case', () => {
  const used = new Set(bundledCase().relationships.map(({ type }) => type))
  expect([...RELATIONSHIP_TYPES.keys()].filter(type => !used.has(type))).toEqual([])
})

test('the page lists what carries the evidence', () => {
  expect(table('Evidence').map(([type, start, end]) => [type, { start, end }])).toEqual([...EVIDENCE_TYPES])
})

test('the page lists the properties', () => {
  const documented = [
    ...[...NODE_PROPERTIES].flatMap(([label, names]) => names.map(name => `${label}.${name}`)),
    ...RELATIONSHIP_PROPERTIES.map(name => `relationship.${name}`),
  ]
  expect(table('Properties').map(([on, property]) => `${on}.${property}`)).toEqual(documented)
})

test('the page lists the stances and what they count as', () => {
  expect(table('Stances').map(([stance, , weight]) => [stance, weight])).toEqual(
    claimSchema.shape.stance.options.map(stance => [stance, weightOf({ stance, polarity: 'positive' })]),
  )
})

test('the page lists the statuses in the order in which they are tried', () => {
  expect(table('Status of a relationship').map(([status]) => status)).toEqual(
    relationshipSchema.shape.status.unwrap().options,
  )
})

test('the page names the relationships that tie speakers together', () => {
  const [claim] = bundledCase().claims
  const one = {
    ...claim!,
    stance: 'assessed' as const,
    polarity: 'positive' as const,
    statedBy: 'person/one',
  }
  const claims = [one, { ...one, statedBy: 'person/other' }]
  const ties = [...RELATIONSHIP_TYPES.keys()].filter(
    type => statusRule([{ type, start: 'person/one', end: 'person/other' }])(claims) === 'single-source',
  )
  const sentence = /a chain of ([^:]*) joins them/.exec(page.replaceAll('\n', ' '))![1]!
  expect([...sentence.matchAll(/`(\w+)`/g)].map(match => match[1]).sort()).toEqual(ties.sort())
})
