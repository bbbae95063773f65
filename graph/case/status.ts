import type { ClaimRecord, RelationshipStatus, Stance } from './case-file.ts'
import { connectedGroups } from './connected-groups.ts'

/** How a claim counts towards a relationship's status. */
export type Weight = 'asserts' | 'alleges' | 'speculates' | 'supposes' | 'denies' | 'silent'

const WEIGHTS: Readonly<Record<Stance, Weight>> = {
  observed: 'asserts',
  reported: 'asserts',
  stated: 'asserts',
  assessed: 'asserts',
  alleged: 'alleges',
  denied: 'denies',
  declined: 'silent',
  'no-reply': 'silent',
  'not-known': 'silent',
  hypothetical: 'supposes',
  speculated: 'speculates',
}

/** Relationships whose two ends do not speak independently: who is paid, owned or led by another speaks with it. */
const TIES: ReadonlySet<string> = new Set(['WORKS_FOR', 'HIRED', 'OWNS', 'ACQUIRED_BY', 'FOUNDED'])

/**
 * What a claim does for the relationship it is listed under. A negative polarity turns an assertion or allegation
 * into a denial; supposing or speculating that something is not so denies nothing.
 */
export function weightOf({ stance, polarity }: Pick<ClaimRecord, 'stance' | 'polarity'>): Weight {
  const weight = WEIGHTS[stance]
  return polarity === 'negative' && (weight === 'asserts' || weight === 'alleges') ? 'denies' : weight
}

/** What of a relationship says that its ends do not speak independently. */
export interface Tie {
  readonly type: string
  readonly start: string
  readonly end: string
}

/**
 * The rule that computes statuses in a case with these relationships: of the claims behind a relationship, the
 * first status that fits. Every status shown anywhere comes from here.
 */
export function statusRule(
  relationships: readonly Tie[],
): (claims: readonly ClaimRecord[]) => RelationshipStatus {
  const partyOf = connectedGroups(
    relationships.filter(({ type }) => TIES.has(type)).map(({ start, end }) => [start, end] as const),
  )
  return claims => {
    const weights = new Set(claims.map(weightOf))
    const supported = weights.has('asserts') || weights.has('alleges') || weights.has('speculates')
    if (weights.has('denies')) return supported ? 'disputed' : 'denied'
    if (weights.has('asserts')) {
      return independentSpeakers(claims, partyOf) > 1 ? 'corroborated' : 'single-source'
    }
    if (weights.has('alleges')) return 'alleged'
    if (weights.has('speculates')) return 'speculated'
    return weights.has('supposes') ? 'hypothetical' : 'unknown'
  }
}

/**
 * How many independent speakers assert it. Two count once when ties make them one party, and when one passes on
 * what the other said (`attributesTo`, `via`).
 */
function independentSpeakers(claims: readonly ClaimRecord[], partyOf: (speaker: string) => string): number {
  const asserting = claims.filter(claim => weightOf(claim) === 'asserts')
  const repeats = asserting.flatMap(({ statedBy, attributesTo = [], via = [] }) =>
    [...attributesTo, ...via].map(origin => [partyOf(statedBy), partyOf(origin)] as const),
  )
  const voiceOf = connectedGroups(repeats)
  return new Set(asserting.map(({ statedBy }) => voiceOf(partyOf(statedBy)))).size
}
