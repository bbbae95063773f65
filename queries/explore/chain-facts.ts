import type { ChainClaim, ChainFacts } from '../../graph/chain/chain.ts'
import { STEP_TYPES } from '../../graph/chain/phases.ts'
import type { GraphNode, GraphRelationship, Value } from '../../graph/model/value.ts'
import { chainClaims, incidentLines, linesOfParties } from './chain.ts'
import type { ExploreQuery } from './explore-query.ts'

/** Runs a query and answers its rows. */
type RowsOf = <Input>(query: ExploreQuery<Input>, input: Input) => Promise<readonly (readonly Value[])[]>

/** Reads all that a chain is made of. */
export async function chainFacts(rowsOf: RowsOf): Promise<ChainFacts> {
  const nodes = new Map<string, GraphNode>()
  const lines = new Map<string, GraphRelationship>()
  const take = (...values: readonly (Value | undefined)[]) => {
    for (const value of values) {
      if (isElement(value, 'node')) nodes.set(value.elementId, value)
      if (isElement(value, 'relationship')) lines.set(value.elementId, value)
    }
  }
  for (const row of await rowsOf(incidentLines, {})) take(...row)
  if (nodes.size === 0) return { nodes: [], lines: [], claims: [] }
  const input = { elementIds: [...nodes.keys()], types: [...STEP_TYPES, 'BELONGS_TO'] }
  for (const row of await rowsOf(linesOfParties, input)) take(...row)
  const ids = [...lines.values()].flatMap(({ properties }) => properties.get('claims') ?? [])
  const rows = await rowsOf(chainClaims, {
    ids: [...new Set(ids)].filter(id => typeof id === 'string'),
  })
  return { nodes: [...nodes.values()], lines: [...lines.values()], claims: rows.map(claimOf) }
}

function claimOf([claim, speaker, source, about]: readonly Value[]): ChainClaim {
  return {
    node: claim as GraphNode,
    speaker: speaker as GraphNode | null,
    source: source as GraphNode | null,
    about: about as readonly string[],
  }
}

function isElement<Kind extends 'node' | 'relationship'>(
  value: Value | undefined,
  kind: Kind,
): value is Extract<GraphNode | GraphRelationship, { kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
}
