import { describe, expect, test } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import type { CaseFile, ClaimRecord, RelationshipRecord } from '../../../../graph/case/case-file.ts'
import { RULES, validateCase } from '../../../../graph/case/validate.ts'
import { smallCase } from './small-case.ts'

/** The small case with one claim changed. */
function withClaim(id: string, change: Partial<ClaimRecord>): CaseFile {
  const caseFile = smallCase()
  const claims = caseFile.claims.map(claim => (claim.id === `claim/${id}` ? { ...claim, ...change } : claim))
  return { ...caseFile, claims }
}

/** The small case with the one relationship of this type changed. */
function withRelationship(type: string, change: Partial<RelationshipRecord>): CaseFile {
  const caseFile = smallCase()
  const relationships = caseFile.relationships.map(one => (one.type === type ? { ...one, ...change } : one))
  return { ...caseFile, relationships }
}

function withEntity(id: string, change: Record<string, unknown>): CaseFile {
  const caseFile = smallCase()
  return {
    ...caseFile,
    entities: caseFile.entities.map(one => (one.id === id ? { ...one, ...change } : one)),
  }
}

function withoutNames(): CaseFile {
  const caseFile = smallCase()
  return { ...caseFile, relationships: caseFile.relationships.filter(({ type }) => type !== 'NAMES') }
}

function withOpening(...ids: string[]): CaseFile {
  return { ...smallCase(), opening: { nodes: ids.map(id => ({ id, x: 0, y: 0 })) } }
}

const day = (earliest: string, latest = earliest, precision: 'day' | 'minute' = 'day') => ({
  earliest,
  latest,
  precision,
})
const asserted = ['claim/targeted-confirmed']

/** A breach of each rule: the code it is found under, the place, and the case that holds it. */
const BREACHES: readonly (readonly [string, string, CaseFile])[] = [
  ['DANGLING_OR_DOUBLE_ID', 'claims[1].statedBy', withClaim('targeted', { statedBy: 'person/none' })],
  ['DANGLING_OR_DOUBLE_ID', 'entities[2].id', withEntity('threat-actor/crimson', { id: 'threat-actor/red' })],
  ['ID_SHAPE', 'claims[1].id', withClaim('targeted', { id: 'Claim One' })],
  ['ID_SHAPE', 'entities[4].id', withEntity('vendor/acme', { kinds: ['Client'] })],
  ['UNKNOWN_KIND', 'entities[4].kinds', withEntity('vendor/acme', { kinds: ['Vendor', 'Spaceship'] })],
  ['UNKNOWN_TYPE', 'relationships[1].type', withRelationship('HIRED', { type: 'LIKES' })],
  [
    'WRONG_KIND_FOR_TYPE',
    'relationships[2].end',
    withRelationship('CLIENT_OF', { end: 'investigator/sleuth' }),
  ],
  ['UNDOCUMENTED', 'vendor/acme', withEntity('vendor/acme', { kinds: ['Vendor', 'constructor'] })],
  ['ENTITY_WITHOUT_CLAIM', 'entities[0]', withClaim('looked', { about: ['client/clinic'] })],
  ['RELATIONSHIP_WITHOUT_CLAIM', 'relationships[1].claims', withRelationship('HIRED', { claims: [] })],
  ['CLAIM_NOT_ABOUT_ENDS', 'relationships[1].claims', withRelationship('HIRED', { claims: asserted })],
  [
    'CLAIM_LISTED_TWICE',
    'relationships[1].claims',
    withRelationship('HIRED', { claims: ['claim/hired', 'claim/hired'] }),
  ],
  ['STANCE_OF_SPEAKER', 'claims[1].stance', withClaim('targeted', { stance: 'stated' })],
  ['STANCE_OF_SPEAKER', 'claims[2].stance', withClaim('targeted-confirmed', { stance: 'reported' })],
  ['STANCE_OF_SPEAKER', 'claims[5].stance', withClaim('client', { stance: 'stated' })],
  ['STANCE_OF_SPEAKER', 'claims[7].stance', withClaim('not-exposed', { polarity: 'positive' })],
  ['STANCE_OF_SPEAKER', 'claims[0].stance', withClaim('looked', { asked: [] })],
  ['STANCE_OF_SPEAKER', 'claims[5].stance', withClaim('client', { asked: ['client/clinic'] })],
  ['STANCE_OF_SPEAKER', 'claims[0].stance', withClaim('looked', { asked: ['publisher/daily'] })],
  ['SENSE_OF_TYPE', 'relationships[2].type', withClaim('client', { polarity: 'negative' })],
  ['SENSE_OF_TYPE', 'relationships[2].type', withClaim('client', { stance: 'hypothetical' })],
  ['SENSE_OF_TYPE', 'relationships[2].type', withClaim('client', { stance: 'not-known' })],
  [
    'SENSE_OF_TYPE',
    'relationships[4].type',
    withClaim('not-exposed', { stance: 'stated', polarity: 'positive' }),
  ],
  ['SENSE_OF_TYPE', 'relationships[0].type', withRelationship('TARGETED', { type: 'COULD_AFFECT' })],
  ['TALK_AS_RELATIONSHIP', 'relationships[1].type', withRelationship('HIRED', { type: 'TOLD' })],
  ['STATUS_DIFFERS', 'relationships[0].status', withRelationship('TARGETED', { status: 'corroborated' })],
  ['STATUS_DIFFERS', 'relationships[2].status', withClaim('client', { stance: 'alleged' })],
  ['CONTRADICTION', 'claims[9]', withClaim('house', { contradicts: ['claim/house'] })],
  ['CONTRADICTION', 'claims[9]', withClaim('hired', { contradicts: ['claim/house'] })],
  ['ALIAS_OF_ITSELF', 'relationships[7]', withEntity('threat-actor/crimson', { name: 'Red' })],
  ['ALIAS_NOBODY_USES', 'relationships[5]', withoutNames()],
  [
    'TIME_BACKWARDS',
    'claims[1].happened',
    withClaim('targeted', { happened: day('2025-01-20', '2025-01-16') }),
  ],
  [
    'TIME_BACKWARDS',
    'claims[1].happened',
    withClaim('targeted', { happened: day('2025-01-20T08:00', '2025-01-20T07:59', 'minute') }),
  ],
  ['TIME_PRECISION', 'claims[1].happened', withClaim('targeted', { happened: day('2025-01-20T08:00') })],
  [
    'TIME_PRECISION',
    'claims[1].said',
    withClaim('targeted', { said: day('2025-01-20', '2025-01-20', 'minute') }),
  ],
  ['TIME_AFTER_PUBLICATION', 'claims[1].said', withClaim('targeted', { said: day('2025-01-31') })],
  ['DATE_BASIS', 'claims[1].dateBasis', withClaim('targeted', { dateBasis: 'none' })],
  ['DATE_BASIS', 'claims[5].dateBasis', withClaim('client', { dateBasis: 'derived' })],
  ['QUANTITY', 'claims[5].quantity', withClaim('client', { quantity: 3 })],
  ['QUANTITY', 'claims[5].quantity', withClaim('client', { unit: 'clients' })],
  ['QUANTITY', 'claims[6].quantity', withClaim('published', { quantityMax: 4_500_000 })],
  ['NUMBER_OFF_CLAIM', 'entities[4]', withEntity('vendor/acme', { patients: 1500 })],
  ['PRIVATE_PERSON', 'claims[9]', withClaim('house', { stance: 'assessed' })],
  ['PRIVATE_PERSON', 'claims[9]', withClaim('house', { quantity: 1, unit: 'houses' })],
  ['PRIVATE_PERSON', 'relationships[1].claims', withClaim('hired', { private: true })],
  ['OPENING_VIEW', 'opening.nodes[0]', withOpening('claim/hired')],
  ['OPENING_VIEW', 'opening.nodes[1]', withOpening('vendor/acme', 'vendor/acme')],
  [
    'OPENING_VIEW',
    'opening.nodes[0]',
    {
      ...withClaim('looked', { private: true }),
      opening: { nodes: [{ id: 'publisher/daily', x: 0, y: 0 }] },
    },
  ],
]

describe('validateCase', () => {
  test('finds nothing in the bundled case', () => {
    expect(validateCase(bundledCase())).toEqual([])
  })

  test('finds nothing in a case that keeps the rules', () => {
    expect(validateCase(smallCase())).toEqual([])
  })

  test.each(BREACHES)('finds %s at %s', (code, path, caseFile) => {
    expect(validateCase(caseFile)).toContainEqual({ code, path, message: expect.stringMatching(/\S/) })
  })

  test('has a breach for each of its rules', () => {
    const idle = RULES.filter(rule => !BREACHES.some(([, , caseFile]) => rule(caseFile).length > 0))
    expect(idle).toEqual([])
  })
})
