import { expect, it } from 'vitest'
import {
  conditionOf,
  type Draft,
  draftOf,
  EMPTY_DRAFT,
  subjectIdOf,
} from '../../../../../renderer/features/filter/draft-condition.ts'
import type { DrawnProperty } from '../../../../../renderer/features/filter/drawn-properties.ts'
import type { Subject } from '../../../../../renderer/features/filter/subjects.ts'

const about = (holds: DrawnProperty['holds']): Subject => ({
  id: 'x',
  label: 'x',
  group: '',
  enter: 'property',
  property: { of: 'nodes', key: 'x', holds, count: 1, least: 0, most: 9, texts: [] },
})
const read = (subject: Subject, draft: Partial<Draft>) => conditionOf(subject, { ...EMPTY_DRAFT, ...draft })
const wrong = expect.objectContaining({ wrong: expect.any(String) as string })

it('reads a range with open ends, and refuses what is none', () => {
  const numbers = about('numbers')
  expect(read(numbers, { from: ' 2 ' })).toEqual({
    by: 'number',
    of: 'nodes',
    key: 'x',
    least: 2,
    most: null,
  })
  expect(read(numbers, { from: '-1.5', to: '1e3' })).toMatchObject({ least: -1.5, most: 1000 })
  for (const draft of [{}, { from: 'two' }, { from: '3', to: '2' }])
    expect(read(numbers, draft)).toEqual(wrong)
})

it('reads days, months and years', () => {
  const times = about('times')
  expect(read(times, { from: '2025-01', to: '2025-01-20' })).toMatchObject({
    by: 'time',
    from: '2025-01',
    to: '2025-01-20',
  })
  expect(read(times, { to: '2025' })).toMatchObject({ from: null, to: '2025' })
  for (const draft of [{}, { from: 'May' }, { from: '2025-02-30' }, { from: '2025-02', to: '2025-01' }])
    expect(read(times, draft)).toEqual(wrong)
})

it('asks for a text and for a choice', () => {
  expect(read(about('texts'), { text: '  apt ' })).toMatchObject({ by: 'text', contains: 'apt' })
  expect(read(about('texts'), { text: ' ' })).toEqual(wrong)
  const kinds: Subject = { id: 'kind', label: '', group: '', enter: 'values', by: 'kind', values: [] }
  expect(read(kinds, { values: ['Vendor'] })).toEqual({ by: 'kind', labels: ['Vendor'] })
  expect(read(kinds, {})).toEqual(wrong)
})

it('gives a condition back as it was entered', () => {
  const entered: [Subject, Partial<Draft>][] = [
    [about('numbers'), { from: '2' }],
    [about('times'), { from: '2025-01', to: '2025-01-20' }],
    [about('texts'), { text: 'apex' }],
    [{ id: 'degree', label: '', group: '', enter: 'degree', least: 0, most: 9 }, { to: '4' }],
    [{ id: 'kind', label: '', group: '', enter: 'values', by: 'kind', values: [] }, { values: ['Vendor'] }],
  ]
  for (const [subject, draft] of entered) {
    const condition = read(subject, draft)
    if ('wrong' in condition) throw new Error(condition.wrong)
    expect(draftOf(condition)).toEqual({ ...EMPTY_DRAFT, ...draft })
    expect(subjectIdOf(condition)).toBe(subject.enter === 'property' ? 'nodes x' : subject.id)
  }
})
