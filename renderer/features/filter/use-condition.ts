import { useState } from 'react'
import type { Condition } from '../../../graph/view/filter.ts'
import { conditionOf, type Draft, draftOf, EMPTY_DRAFT, subjectIdOf } from './draft-condition.ts'
import type { Subject } from './subjects.ts'

/**
 * The state of a form that asks for a condition, which begins with `known` where there is one; what is wrong is told
 * once somebody wants to go on.
 */
export function useCondition(subjects: readonly Subject[], first: string, known?: Condition) {
  const [chosen, setChosen] = useState(known ? subjectIdOf(known) : first)
  const [draft, setDraft] = useState(known ? draftOf(known) : EMPTY_DRAFT)
  const [error, setError] = useState<string | null>(null)
  const subject = subjects.find(({ id }) => id === chosen) ?? null
  return {
    subject,
    draft,
    error,
    choose(id: string): void {
      setChosen(id)
      setDraft(EMPTY_DRAFT)
      setError(null)
    },
    change(next: Draft): void {
      setDraft(next)
      setError(null)
    },
    /** The condition; null when there is something wrong, which is shown then, or nothing is chosen. */
    read(): Condition | null {
      const read = subject && conditionOf(subject, draft)
      if (read && 'wrong' in read) setError(read.wrong)
      return read && !('wrong' in read) ? read : null
    },
  }
}
