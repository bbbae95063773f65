import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { View } from '../../../graph/view/view.ts'
import { isCase } from '../../store/graph-shape.ts'
import { useMeasures } from '../../store/measures.ts'
import { type DrawnProperty, drawnProperties } from './drawn-properties.ts'
import { type DrawnValue, drawnValues } from './drawn-values.ts'
import { propertyWords } from './filter-words.ts'
import type { Quick } from './quick-filters.ts'

/** Something that a condition can be about, and what is entered for it. */
export type Subject = {
  /** Stays the same while the form is open. */
  readonly id: string
  readonly label: string
  readonly group: string
} & (
  | { readonly enter: 'values'; readonly by: Quick; readonly values: readonly DrawnValue[] }
  | { readonly enter: 'property'; readonly property: DrawnProperty }
  | { readonly enter: 'degree'; readonly least: number; readonly most: number }
  | { readonly enter: 'measure'; readonly measure: string; readonly least: number; readonly most: number }
)

const SORTS: readonly { readonly by: Quick; readonly label: string }[] = [
  { by: 'kind', label: 'Kind of node' },
  { by: 'type', label: 'Type of relationship' },
  { by: 'status', label: 'How sure' },
  { by: 'stance', label: 'How it is said' },
]

/** Everything that a condition can be about, of what the view holds now. */
export function subjectsOf(view: View, traits: TraitSource): readonly Subject[] {
  const values = SORTS.map(({ by, label }) => ({
    id: by,
    label: by === 'kind' && !isCase() ? 'Label' : label,
    group: 'What is drawn',
    enter: 'values' as const,
    by,
    values: drawnValues(view, traits, by),
  })).filter(subject => subject.values.length > 0)
  const properties = drawnProperties(view, traits).map(property => ({
    id: `${property.of} ${property.key}`,
    label: propertyWords(property.of, property.key),
    group: property.of === 'nodes' ? 'Properties of nodes' : 'Properties of relationships',
    enter: 'property' as const,
    property,
  }))
  return [...values, ...degrees(view, traits), ...measures(), ...properties]
}

function degrees(view: View, traits: TraitSource): Subject[] {
  const numbers = [...view.nodes.keys()].flatMap(key => traits.node(key)?.relationships ?? [])
  if (numbers.length === 0) return []
  const range = { least: Math.min(...numbers), most: Math.max(...numbers) }
  return [{ id: 'degree', label: 'Number of relationships', group: 'Measures', enter: 'degree', ...range }]
}

function measures(): Subject[] {
  return [...useMeasures.getState().taken.values()].map(({ id, label, values }) => ({
    id: `measure ${id}`,
    label,
    group: 'Measures',
    enter: 'measure',
    measure: id,
    least: Math.min(...values.values()),
    most: Math.max(...values.values()),
  }))
}
