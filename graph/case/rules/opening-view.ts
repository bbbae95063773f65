import { byId, type Rule } from './rule.ts'

/** The opening view draws entities, each once, and nobody whom only private claims are about. */
export const openingView: Rule = ({ entities, claims, opening }) => {
  const known = byId(entities)
  const spokenOf = new Set(claims.filter(claim => !claim.private).flatMap(({ about }) => about))
  const drawn = new Set<string>()
  return (opening?.nodes ?? []).flatMap(({ id }, index) => {
    const again = drawn.has(id)
    drawn.add(id)
    const message = again
      ? `"${id}" is drawn twice`
      : !known.has(id)
        ? `"${id}" is no entity`
        : spokenOf.has(id)
          ? null
          : `only private claims are about "${id}"`
    return message === null ? [] : [{ code: 'OPENING_VIEW', path: `opening.nodes[${index}]`, message }]
  })
}
