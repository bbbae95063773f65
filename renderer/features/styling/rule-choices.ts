import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { Appearance, Follows } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { useMeasures } from '../../store/measures.ts'
import { drawnProperties } from '../filter/drawn-properties.ts'
import { propertyWords } from '../filter/filter-words.ts'

/** What a rule can do, each asking for one value to follow, or for a look. */
export const DEEDS = [
  { id: 'colour-nodes', label: 'Colour nodes by a value' },
  { id: 'size', label: 'Size nodes by a value' },
  { id: 'caption', label: 'Caption nodes by a property' },
  { id: 'colour-lines', label: 'Colour relationships by a value' },
  { id: 'width', label: 'Widen relationships by a value' },
  { id: 'fixed', label: 'Give one look to some of it' },
] as const
export type Deed = (typeof DEEDS)[number]['id']

/** One value that can be followed, and the rule that would follow it. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly appearance: Appearance
}

/** What the rule that gives this does. */
export function deedOf(appearance: Appearance): Deed {
  if (appearance.look === 'colour') return appearance.of === 'nodes' ? 'colour-nodes' : 'colour-lines'
  return appearance.look
}

/** The id of the choice that a rule follows; empty for a fixed look. */
export function choiceIdOf(appearance: Appearance): string {
  if (appearance.look === 'fixed') return ''
  if (appearance.look === 'caption') return `property ${appearance.key}`
  const { follows } = appearance
  if (follows.by === 'degree') return 'degree'
  return follows.by === 'property' ? `property ${follows.key}` : `measure ${follows.measure}`
}

/** What of what is drawn a deed can follow; nothing for a fixed look. */
export function choicesFor(deed: Deed, view: View, traits: TraitSource): readonly Choice[] {
  const make = MAKERS[deed]
  if (!make) return []
  const ofLines = deed === 'colour-lines' || deed === 'width'
  const properties = drawnProperties(view, traits)
    .filter(({ of }) => of === (ofLines ? 'relationships' : 'nodes'))
    .filter(({ holds }) => holds === 'numbers' || (deed !== 'size' && deed !== 'width'))
    .map(property => ({
      id: `property ${property.key}`,
      label: propertyWords(property.of, property.key),
      group: 'Properties',
      appearance: make({ by: 'property', key: property.key }),
    }))
  return ofLines || deed === 'caption' ? properties : [...measures(make), ...properties]
}

type Maker = (follows: Follows) => Appearance

const MAKERS: Readonly<Record<Deed, Maker | null>> = {
  'colour-nodes': follows => ({ look: 'colour', of: 'nodes', follows }),
  'colour-lines': follows => ({ look: 'colour', of: 'relationships', follows }),
  size: follows => ({ look: 'size', follows }),
  width: follows => ({ look: 'width', follows }),
  caption: follows => ({ look: 'caption', key: follows.by === 'property' ? follows.key : '' }),
  fixed: null,
}

function measures(make: Maker): Choice[] {
  const taken = [...useMeasures.getState().taken.values()].map(({ id, label }) => ({
    id: `measure ${id}`,
    label,
    group: 'Measures',
    appearance: make({ by: 'measure', measure: id }),
  }))
  const degree = { id: 'degree', label: 'Number of relationships', group: 'Measures' }
  return [{ ...degree, appearance: make({ by: 'degree' }) }, ...taken]
}
