import { STATUSES } from '../canvas/statuses.ts'
import type { RelationshipStatus } from '../../graph/case/case-file.ts'

const MEANINGS: Readonly<Record<RelationshipStatus, string>> = {
  corroborated: 'Two or more independent speakers say so',
  'single-source': 'One speaker with grounds says so',
  alleged: 'Claimed, without shown grounds',
  disputed: 'Some say so, others deny it',
  denied: 'A party says it did not happen',
  speculated: 'A guess, said as a guess',
  hypothetical: 'What could happen',
  unknown: 'Nobody tells how sure it is',
}

/** How a relationship's status reads, and what it means. One that is not ours is shown as it is. */
export function statusLook(status: string): { readonly words: string; readonly meaning: string } {
  if (status === 'plain' || !Object.hasOwn(STATUSES, status))
    return { words: status, meaning: 'As the source has it' }
  const known = status as RelationshipStatus
  const { title } = STATUSES[known]
  return { words: title.charAt(0).toUpperCase() + title.slice(1), meaning: MEANINGS[known] }
}
