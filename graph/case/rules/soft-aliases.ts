import { byId, type Rule } from './rule.ts'

/** SAME_AS joins two nodes of different names, and each name is one that somebody uses. */
export const softAliases: Rule = ({ entities, relationships }) => {
  const known = byId(entities)
  const named = new Set(relationships.filter(({ type }) => type === 'NAMES').map(({ end }) => end))
  return relationships.flatMap(({ type, start, end }, index) => {
    if (type !== 'SAME_AS') return []
    const path = `relationships[${index}]`
    const sameName = known.get(start)?.name === known.get(end)?.name
    return [
      ...(start === end || sameName
        ? [{ code: 'ALIAS_OF_ITSELF', path, message: `"${start}" and "${end}" bear one name` }]
        : []),
      ...[start, end]
        .filter(id => !named.has(id))
        .map(id => ({ code: 'ALIAS_NOBODY_USES', path, message: `nothing NAMES "${id}"` })),
    ]
  })
}
