import type { Condition, Sort } from '../../../graph/view/filter.ts'
import { readTimeSpan } from '../../../graph/view/time-span.ts'
import { anyOf, valuesOf } from './quick-filters.ts'
import type { Subject } from './subjects.ts'

/** What was entered for a condition, as it stands in the fields. */
export interface Draft {
  readonly values: readonly string[]
  readonly from: string
  readonly to: string
  readonly text: string
}

export const EMPTY_DRAFT: Draft = { values: [], from: '', to: '', text: '' }

/** The condition that was entered, or what is wrong with it in one sentence. */
export function conditionOf(subject: Subject, draft: Draft): Condition | { readonly wrong: string } {
  switch (subject.enter) {
    case 'values':
      return draft.values.length > 0 ? anyOf(subject.by, draft.values) : { wrong: 'Choose at least one.' }
    case 'degree':
      return withRange(draft, range => ({ by: 'degree', ...range }))
    case 'measure':
      return withRange(draft, range => ({ by: 'measure', measure: subject.measure, ...range }))
    case 'property': {
      const { of, key, holds } = subject.property
      if (holds === 'numbers') return withRange(draft, range => ({ by: 'number', of, key, ...range }))
      if (holds === 'times') return withTimes(of, key, draft)
      const contains = draft.text.trim()
      return contains === '' ? { wrong: 'Enter the text to look for.' } : { by: 'text', of, key, contains }
    }
  }
}

/** A condition as it was entered. */
export function draftOf(condition: Condition): Draft {
  const ends = (from: unknown, to: unknown) => ({
    ...EMPTY_DRAFT,
    from: from === null ? '' : String(from),
    to: to === null ? '' : String(to),
  })
  switch (condition.by) {
    case 'text':
      return { ...EMPTY_DRAFT, text: condition.contains }
    case 'time':
      return ends(condition.from, condition.to)
    case 'number':
    case 'degree':
    case 'measure':
      return ends(condition.least, condition.most)
    default:
      return { ...EMPTY_DRAFT, values: valuesOf(condition) }
  }
}

/** The id of the subject that a condition is about: see `subjectsOf`. */
export function subjectIdOf(condition: Condition): string {
  if ('key' in condition) return `${condition.of} ${condition.key}`
  return condition.by === 'measure' ? `measure ${condition.measure}` : condition.by
}

interface Range {
  readonly least: number | null
  readonly most: number | null
}

function withRange({ from, to }: Draft, make: (range: Range) => Condition): Condition | { wrong: string } {
  const [least, most] = [from, to].map(text => (text.trim() === '' ? null : Number(text)))
  if (least === null && most === null) return { wrong: 'Enter the smallest number, the largest, or both.' }
  if (Number.isNaN(least) || Number.isNaN(most)) return { wrong: 'Enter numbers such as 12 or 0.5.' }
  if (least !== null && most !== null && least! > most!)
    return { wrong: 'The smallest number is above the largest.' }
  return make({ least: least!, most: most! })
}

function withTimes(of: Sort, key: string, draft: Draft): Condition | { wrong: string } {
  const from = draft.from.trim() || null
  const to = draft.to.trim() || null
  if (from === null && to === null) return { wrong: 'Enter the first day, the last, or both.' }
  const [first, last] = [from, to].map(text => (text === null ? null : readTimeSpan(text)))
  if ((from !== null && !first) || (to !== null && !last))
    return { wrong: 'Enter times such as 2025, 2025-01 or 2025-01-20.' }
  if (first && last && first.first > last.last) return { wrong: 'The first day is after the last.' }
  return { by: 'time', of, key, from, to }
}
