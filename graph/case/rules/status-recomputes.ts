import { statusRule } from '../status.ts'
import { byId, type Rule } from './rule.ts'

/** A relationship's status is what its claims come to. */
export const statusRecomputes: Rule = ({ claims, relationships }) => {
  const known = byId(claims)
  const statusOf = statusRule(relationships)
  return relationships.flatMap(({ claims: ids, status }, index) => {
    const computed = statusOf(ids.flatMap(id => known.get(id) ?? []))
    return computed === status
      ? []
      : [
          {
            code: 'STATUS_DIFFERS',
            path: `relationships[${index}].status`,
            message: `"${status}" is said, "${computed}" follows from the claims`,
          },
        ]
  })
}
