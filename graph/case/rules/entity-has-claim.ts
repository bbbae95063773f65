import type { Rule } from './rule.ts'

/** Every entity is what at least one claim is about. */
export const entityHasClaim: Rule = ({ entities, claims }) => {
  const claimed = new Set(claims.flatMap(({ about }) => about))
  return entities.flatMap(({ id }, index) =>
    claimed.has(id)
      ? []
      : [{ code: 'ENTITY_WITHOUT_CLAIM', path: `entities[${index}]`, message: `no claim is about "${id}"` }],
  )
}
