import type { StyleRule } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { takeStep } from '../../store/app-state.ts'
import type { TakenMeasure } from '../../store/measures.ts'
import { changeOf } from '../../store/change-of.ts'

/** What of a node can be made to follow a measure with one click. */
export type MeasureLook = 'size' | 'colour'

/** One rule for each: a node has one size and one colour. */
const RULE_IDS = { size: 'size-by-measure', colour: 'colour-by-measure' } as const

const IN_WORDS = { size: 'Size', colour: 'Colour' } as const

/** The key of the measure that sizes or colours now follow by a rule of ours; undefined of none. */
export function followedMeasure({ styles }: View, look: MeasureLook): string | undefined {
  const rule = styles.get(RULE_IDS[look])
  if (!rule?.on || rule.appearance.look !== look) return undefined
  return rule.appearance.follows.by === 'measure' ? rule.appearance.follows.measure : undefined
}

/** Makes sizes or colours follow a measure, after every rule that is there; what already does no longer does. */
export function toggleRule(
  look: MeasureLook,
  { id, label }: Pick<TakenMeasure, 'id' | 'label'>,
  view: View,
): void {
  const follows = followedMeasure(view, look) === id
  takeStep({
    label: follows ? `${IN_WORDS[look]} no longer by ${label}` : `${IN_WORDS[look]} by ${label}`,
    cypher: null,
    change: changeOf((builder, now) =>
      builder.set('styles', RULE_IDS[look], follows ? undefined : ruleFor(look, id, now)),
    ),
  })
}

function ruleFor(look: MeasureLook, measure: string, { styles }: View): StyleRule {
  const others = [...styles].filter(([id]) => id !== RULE_IDS[look]).map(([, { order }]) => order)
  const follows = { by: 'measure', measure } as const
  return {
    order: Math.max(-1, ...others) + 1,
    on: true,
    condition: null,
    appearance: look === 'size' ? { look, follows } : { look, of: 'nodes', follows },
  }
}
