import type { ChainClaim, ChainFacts } from '../../../../graph/chain/chain.ts'
import type { CypherMap, GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'

/** A node named by its id, which is its element id and its name too. */
export function node(
  id: string,
  labels: string,
  properties: Readonly<Record<string, Value>> = {},
): GraphNode {
  return {
    kind: 'node',
    elementId: id,
    labels: labels.split(' '),
    properties: map({ id, name: id, ...properties }),
  }
}

/** A line written `start TYPE end`, with the ids of the claims behind it. */
export function line(
  written: string,
  claims: readonly string[] = [],
  properties: Readonly<Record<string, Value>> = {},
): GraphRelationship {
  const [startId, type, endId] = written.split(' ') as [string, string, string]
  return {
    kind: 'relationship',
    elementId: written,
    type,
    startId,
    endId,
    properties: map({ claims, status: 'single-source', ...properties }),
  }
}

/** A claim, reported unless it says otherwise; `day` is when what it says happened, in days since 1970-01-01. */
export function claim(
  id: string,
  about: readonly string[],
  { day, ...properties }: Readonly<Record<string, Value>> & { readonly day?: number } = {},
): ChainClaim {
  const happened = day === undefined ? {} : { happenedEarliest: { kind: 'date', epochDay: day } as const }
  const said = { text: `${id} is so.`, stance: 'reported', polarity: 'positive' }
  return {
    node: node(id, 'Claim', { ...said, ...happened, ...properties }),
    speaker: null,
    source: null,
    about,
  }
}

/** An actor, an incident and whom it struck, with whatever is to be added. */
export function facts(
  nodes: readonly GraphNode[] = [],
  lines: readonly GraphRelationship[] = [],
  claims: readonly ChainClaim[] = [],
): ChainFacts {
  return {
    nodes: [node('actor', 'ThreatActor'), node('incident', 'Incident'), node('victim', 'Vendor'), ...nodes],
    lines: [line('incident ATTRIBUTED_TO actor'), line('incident TARGETED victim', ['struck']), ...lines],
    claims: [claim('struck', ['incident', 'victim']), ...claims],
  }
}

const map = (properties: Readonly<Record<string, Value>>): CypherMap => new Map(Object.entries(properties))
