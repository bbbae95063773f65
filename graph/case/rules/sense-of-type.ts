import type { ClaimRecord } from '../case-file.ts'
import { RELATIONSHIP_TYPES, type Sense } from '../relationship-types.ts'
import { weightOf, type Weight } from '../status.ts'
import { byId, type Rule } from './rule.ts'

/** What of a type's claims there must be, and what there may not be. */
const SENSES: Readonly<
  Record<Sense, { readonly needs: readonly Weight[]; readonly forbids: readonly Weight[] }>
> = {
  positive: { needs: ['asserts', 'alleges', 'speculates'], forbids: [] },
  negative: { needs: ['denies'], forbids: ['asserts', 'alleges', 'speculates'] },
  hypothetical: { needs: ['supposes'], forbids: ['asserts', 'alleges'] },
}

/** A denial never bears a positive type, nor a support a negative one; what could be is not what is. */
export const senseOfType: Rule = ({ claims, relationships }) => {
  const known = byId(claims)
  return relationships.flatMap(({ type, claims: ids }, index) => {
    const sense = RELATIONSHIP_TYPES.get(type)?.sense
    if (!sense) return []
    const weights = ids
      .map(id => known.get(id))
      .filter(isClaim)
      .map(weightOf)
    const { needs, forbids } = SENSES[sense]
    const fits =
      weights.some(weight => needs.includes(weight)) && !weights.some(weight => forbids.includes(weight))
    if (fits || weights.length === 0) return []
    const path = `relationships[${index}].type`
    return [
      {
        code: 'SENSE_OF_TYPE',
        path,
        message: `${type} is ${sense}, its claims are not: ${weights.join(', ')}`,
      },
    ]
  })
}

function isClaim(claim: ClaimRecord | undefined): claim is ClaimRecord {
  return claim !== undefined
}
