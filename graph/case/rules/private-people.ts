import type { Rule } from './rule.ts'

/** What is said of a private person's life is the text of an alleged claim: no relationship, no number. */
export const privatePeople: Rule = ({ claims, relationships }) => {
  const hidden = new Set(claims.filter(claim => claim.private).map(({ id }) => id))
  return [
    ...claims.flatMap((claim, index) =>
      claim.private &&
      (claim.stance !== 'alleged' || claim.quantity !== undefined || claim.scope !== undefined)
        ? [{ code: 'PRIVATE_PERSON', path: `claims[${index}]`, message: 'this is alleged, and only a text' }]
        : [],
    ),
    ...relationships.flatMap(({ claims: ids }, index) =>
      ids.some(id => hidden.has(id))
        ? [
            {
              code: 'PRIVATE_PERSON',
              path: `relationships[${index}].claims`,
              message: 'a private claim stands behind no relationship',
            },
          ]
        : [],
    ),
  ]
}
