/**
 * A label or a relationship type as Cypher writes any name: in backticks, those inside doubled. A name stands in the
 * text of a query only where a parameter cannot: Neo4j looks up a label that the text names in its index, one that a
 * parameter names by reading every node.
 *
 * Null for a name that cannot be written for certain: Neo4j reads `\u0060` as a backtick before it looks at quotes,
 * so one with a backslash goes as a parameter.
 */
export function quoteName(name: string): string | null {
  if (name === '' || /[\\\0\p{Surrogate}]/u.test(name)) return null
  return `\`${name.replaceAll('`', '``')}\``
}

/** `:A|B` for a pattern; null when one of the names cannot be written, or there is none. */
export function quoteNames(names: readonly string[]): string | null {
  const quoted = names.map(quoteName)
  return names.length === 0 || quoted.includes(null) ? null : `:${quoted.join('|')}`
}
