import type { Appearance, Follows, StyleRule } from '../../../graph/view/style-rule.ts'
import { conditionWords, measureName, propertyWords } from '../filter/filter-words.ts'

/** What a rule does, in a few words: `Size by betweenness`, `Red, larger: Vendor`. */
export function ruleWords({ appearance, condition }: StyleRule): string {
  const whom = condition ? conditionWords(condition) : ''
  if (appearance.look === 'fixed') {
    const parts = fixedWords(appearance)
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}: ${whom || 'everything'}`
  }
  const words =
    appearance.look === 'caption'
      ? `Caption by ${propertyWords('nodes', appearance.key)}`
      : `${PARTS[appearance.look]} by ${followsWords(appearance)}`
  return whom ? `${words}: ${whom}` : words
}

const PARTS = { colour: 'Colour', size: 'Size', width: 'Width' } as const

type Following = Extract<Appearance, { readonly follows: Follows }>

/** What a look follows, in words. */
function followsWords({ look, follows, ...rest }: Following): string {
  if (follows.by === 'degree') return 'number of relationships'
  if (follows.by === 'measure') return measureName(follows.measure)
  const ofLines = look === 'width' || ('of' in rest && rest.of === 'relationships')
  return propertyWords(ofLines ? 'relationships' : 'nodes', follows.key)
}

type Fixed = Extract<Appearance, { readonly look: 'fixed' }>

function fixedWords({ colour, shape, size, width }: Fixed): string {
  const parts = [
    colour,
    shape?.replaceAll('-', ' '),
    size !== null && (size > 1 ? 'larger' : 'smaller'),
    width !== null && (width > 2 ? 'thick lines' : 'thin lines'),
  ]
  return parts.filter(Boolean).join(', ')
}
