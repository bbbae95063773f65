import { byId, type Rule } from './rule.ts'

/** Every relationship has claims, each once, and each of them is about both its ends. */
export const relationshipHasClaims: Rule = ({ claims, relationships }) => {
  const known = byId(claims)
  return relationships.flatMap(({ type, start, end, claims: ids }, index) => {
    const path = `relationships[${index}].claims`
    const name = `${start} ${type} ${end}`
    if (ids.length === 0) {
      return [{ code: 'RELATIONSHIP_WITHOUT_CLAIM', path, message: `no claim stands behind ${name}` }]
    }
    const foreign = ids
      .map(id => known.get(id))
      .filter(claim => claim && !(claim.about.includes(start) && claim.about.includes(end)))
    return [
      ...foreign.map(claim => ({
        code: 'CLAIM_NOT_ABOUT_ENDS',
        path,
        message: `"${claim!.id}" is not about both ends of ${name}`,
      })),
      ...(new Set(ids).size < ids.length
        ? [{ code: 'CLAIM_LISTED_TWICE', path, message: `${name} lists a claim twice` }]
        : []),
    ]
  })
}
