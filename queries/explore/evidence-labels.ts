/**
 * Cypher that says of a node whether it is evidence in a case: a claim or a source. A graph that is no case may use
 * the same labels for something else, so a property that only evidence has is asked for too.
 */
export const isEvidence = (variable: string): string =>
  `((${variable}:Claim AND ${variable}.stance IS NOT NULL) OR (${variable}:Source AND ${variable}.dateBasis IS NOT NULL))`
