import type { CypherMap } from '../model/value.ts'
import type { TraitSource } from './element-traits.ts'
import type { Condition, Filter, NumberRange, Sort } from './filter.ts'
import { numberOf, textsOf } from './property-reading.ts'
import { readTimeSpan, timeSpansOf } from './time-span.ts'
import { type ElementKey, isNodeKey } from './view.ts'

/** Whether an element meets a condition; null where the condition does not speak of it. */
export function meets(condition: Condition, key: ElementKey, source: TraitSource): boolean | null {
  switch (condition.by) {
    case 'kind': {
      const node = isNodeKey(key) ? source.node(key) : undefined
      return node ? condition.labels.includes(node.kind) : null
    }
    case 'type': {
      const relationship = isNodeKey(key) ? undefined : source.relationship(key)
      return relationship ? condition.types.includes(relationship.type) : null
    }
    case 'status': {
      const relationship = isNodeKey(key) ? undefined : source.relationship(key)
      return relationship ? condition.statuses.includes(relationship.status) : null
    }
    case 'stance': {
      const stances = stancesOf(key, source)
      return stances.length > 0 ? stances.some(stance => condition.stances.includes(stance)) : null
    }
    case 'degree':
      return within(condition, isNodeKey(key) ? source.node(key)?.relationships : undefined)
    case 'measure':
      return within(condition, isNodeKey(key) ? source.measure(condition.measure, key) : undefined)
    default:
      return meetsProperty(condition, propertiesOf(condition.of, key, source))
  }
}

/**
 * Whether an element passes a filter. What the condition does not speak of passes. Of an element with several stances
 * one that is wanted is enough: a line is not lost because somebody also alleges what others saw.
 */
export function passes({ condition, keep }: Filter, key: ElementKey, source: TraitSource): boolean {
  if (condition.by === 'stance' && keep === 'others') {
    const stances = stancesOf(key, source)
    return stances.length === 0 || stances.some(stance => !condition.stances.includes(stance))
  }
  const met = meets(condition, key, source)
  return met === null || met === (keep === 'matching')
}

type OnProperty = Extract<Condition, { readonly key: string }>

function meetsProperty(condition: OnProperty, properties: CypherMap | undefined): boolean | null {
  const value = properties?.get(condition.key)
  if (condition.by === 'number') return within(condition, numberOf(value) ?? undefined)
  if (condition.by === 'text') {
    const texts = textsOf(value)
    const wanted = condition.contains.toLowerCase()
    return texts.length > 0 ? texts.some(text => text.toLowerCase().includes(wanted)) : null
  }
  const spans = timeSpansOf(value)
  if (spans.length === 0) return null
  const from = edge(condition.from)?.first ?? Number.NEGATIVE_INFINITY
  const to = edge(condition.to)?.last ?? Number.POSITIVE_INFINITY
  return spans.some(({ first, last }) => last >= from && first <= to)
}

function edge(text: string | null) {
  return text === null ? null : readTimeSpan(text)
}

function within({ least, most }: NumberRange, value: number | undefined): boolean | null {
  if (value === undefined) return null
  return (least === null || value >= least) && (most === null || value <= most)
}

function propertiesOf(of: Sort, key: ElementKey, source: TraitSource): CypherMap | undefined {
  if (isNodeKey(key)) return of === 'nodes' ? source.node(key)?.properties : undefined
  return of === 'relationships' ? source.relationship(key)?.properties : undefined
}

function stancesOf(key: ElementKey, source: TraitSource): readonly string[] {
  return (isNodeKey(key) ? source.node(key) : source.relationship(key))?.stances ?? []
}
