import type { Condition, Effect, Filter } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { changeOf } from '../../store/change-of.ts'
import { filterWords, valuesWords } from './filter-words.ts'
import { anyOf, EFFECTS, type Quick, quickId, valuesOf } from './quick-filters.ts'

/** Shows, dims or hides everything of one value; null shows it. One step. */
export function setQuick(by: Quick, values: readonly string[], effect: Effect | null): void {
  const words = valuesWords(by, values)
  step(`Filter: ${effect ?? 'show'} ${words}`, (builder, { filters }) => {
    for (const one of EFFECTS) {
      const id = quickId(by, one)
      const known = filters.get(id)
      const kept = known ? valuesOf(known.condition).filter(value => !values.includes(value)) : []
      const listed = one === effect ? [...kept, ...values] : kept
      if (listed.length === 0) builder.set('filters', id, undefined)
      else builder.set('filters', id, { ...(known ?? fresh(filters, one)), condition: anyOf(by, listed) })
    }
  })
}

/** One more filter. */
export function addFilter(condition: Condition, keep: Filter['keep'], effect: Effect): void {
  const { filters } = useApp.getState().view
  const filter: Filter = { ...fresh(filters, effect), keep, condition }
  step(`Filter: ${lowered(filterWords(filter))}`, builder => builder.set('filters', freeId(filters), filter))
}

/** Another condition, or another way to take it. */
export function changeFilter(id: string, change: Partial<Omit<Filter, 'order'>>): void {
  const { filters } = useApp.getState().view
  const before = filters.get(id)
  if (!before) return
  const after = { ...before, ...change }
  const words = lowered(filterWords(after))
  const label = change.on === undefined ? words : `${after.on ? 'switch on' : 'switch off'} “${words}”`
  step(`Filter: ${label}`, builder => {
    // A switch stands for a filter that is on and takes its values away: any other is one of its own.
    const stays = !isQuick(id) || (after.on && after.keep === 'others' && after.effect === before.effect)
    builder.set('filters', stays ? id : freeId(filters), after)
    if (!stays) builder.set('filters', id, undefined)
  })
}

export function removeFilter(id: string): void {
  const filter = useApp.getState().view.filters.get(id)
  if (!filter) return
  step(`Filter: remove “${lowered(filterWords(filter))}”`, builder => builder.set('filters', id, undefined))
}

/** Everything that is drawn is seen again. */
export function clearFilters(): void {
  step('Filter: clear all', (builder, { filters }) => {
    for (const id of filters.keys()) builder.set('filters', id, undefined)
  })
}

const isQuick = (id: string) => id.includes(':')

function fresh(filters: View['filters'], effect: Effect): Omit<Filter, 'condition'> {
  const order = Math.max(0, ...[...filters.values()].map(filter => filter.order)) + 1
  return { order, on: true, keep: 'others', effect }
}

function freeId(filters: View['filters']): string {
  let number = filters.size + 1
  while (filters.has(`filter-${number}`)) number++
  return `filter-${number}`
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function step(label: string, edit: Parameters<typeof changeOf>[0]): void {
  takeStep({ label, cypher: null, change: changeOf(edit) })
}
