/**
 * Kinds of a case that many things share without having to do with one another: two victims in one sector, or of
 * which the same law speaks, are not tied by that.
 */
export const GENERIC_KINDS = ['Sector', 'Location', 'DataType', 'Regulator', 'Law'] as const

/** Cypher that says of a node whether it is of a generic kind. */
export const isGeneric = (variable: string): string =>
  `(${GENERIC_KINDS.map(kind => `${variable}:${kind}`).join(' OR ')})`
