import type { Condition, Effect } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'

/** What a filter can be switched by with one click, for each value that is drawn. */
export type Quick = 'kind' | 'type' | 'status' | 'stance'

export const EFFECTS = ['dim', 'hide'] as const satisfies readonly Effect[]

/** The filter that the switches of one sort and effect are kept in. */
export const quickId = (by: Quick, effect: Effect) => `${by}:${effect}`

/** The condition that any of these values meets. */
export function anyOf(by: Quick, values: readonly string[]): Condition {
  switch (by) {
    case 'kind':
      return { by, labels: values }
    case 'type':
      return { by, types: values }
    case 'status':
      return { by, statuses: values }
    case 'stance':
      return { by, stances: values }
  }
}

/** The values that a condition of any of these sorts lists; none of another. */
export function valuesOf(condition: Condition): readonly string[] {
  switch (condition.by) {
    case 'kind':
      return condition.labels
    case 'type':
      return condition.types
    case 'status':
      return condition.statuses
    case 'stance':
      return condition.stances
    default:
      return []
  }
}

/** What the switches of one sort stand at; a value that is not there is shown. */
export function quickStates({ filters }: View, by: Quick): ReadonlyMap<string, Effect> {
  const states = new Map<string, Effect>()
  for (const effect of EFFECTS) {
    const filter = filters.get(quickId(by, effect))
    if (filter) for (const value of valuesOf(filter.condition)) states.set(value, effect)
  }
  return states
}
