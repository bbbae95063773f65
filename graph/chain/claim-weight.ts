import type { ClaimRecord, RelationshipStatus } from '../case/case-file.ts'
import { type Weight, weightOf } from '../case/status.ts'
import type { GraphNode } from '../model/value.ts'

/** How a claim counts, read off its node. */
export function weightOfNode({ properties }: GraphNode): Weight {
  const stance = properties.get('stance') as ClaimRecord['stance']
  const polarity = properties.get('polarity') === 'negative' ? 'negative' : 'positive'
  // A stance that the model does not know says nothing.
  return weightOf({ stance, polarity }) ?? 'silent'
}

/** The firmest first. */
export const WEIGHTS: readonly Weight[] = ['asserts', 'denies', 'alleges', 'speculates', 'supposes', 'silent']

const ALONE: Readonly<Record<Weight, RelationshipStatus>> = {
  asserts: 'single-source',
  denies: 'denied',
  alleges: 'alleged',
  speculates: 'speculated',
  supposes: 'hypothetical',
  silent: 'unknown',
}

/** What a claim comes to with no other beside it. */
export const statusAlone = (claim: GraphNode): RelationshipStatus => ALONE[weightOfNode(claim)]
