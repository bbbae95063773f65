import type { ClaimFacts } from '../../store/claim-facts.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { dateText } from '../inspector/claim-times.ts'
import { text } from '../inspector/evidence.ts'
import type { StoryEvidence } from './story-evidence.ts'

/** What filters and rules need of the claims of a story. */
export function claimFactsOf({ claims }: StoryEvidence): ReadonlyMap<string, ClaimFacts> {
  return new Map(
    [...claims].map(([id, { claim }]) => [
      id,
      {
        stance: text(claim, 'stance') ?? '',
        said: interval(claim, 'said'),
        happened: interval(claim, 'happened'),
      },
    ]),
  )
}

function interval(claim: GraphNode, name: 'said' | 'happened'): string | null {
  const [first, last] = [dateText(claim, `${name}Earliest`), dateText(claim, `${name}Latest`)]
  return first && last ? `${first}/${last}` : (first ?? last)
}
