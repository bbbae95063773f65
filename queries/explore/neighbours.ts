import { isEvidence } from './evidence-labels.ts'
import { type ExpandOrder, RANKED_BY } from './expand-order.ts'
import type { ExploreQuery } from './explore-query.ts'

/**
 * The claims about an entity are its evidence, shown beside the picture: they count as neighbours only where they
 * are asked for, or from other evidence. Says of `m`, a neighbour of `n`, that it counts.
 */
const COUNTS = `(${isEvidence('n')} OR NOT ${isEvidence('m')})`

export type Direction = 'in' | 'out'

/** Which neighbours are meant; what is left out does not matter. */
export interface NeighbourFilter {
  readonly type?: string
  readonly direction?: Direction
  /** A label of the neighbour. */
  readonly kind?: string
}

export interface NeighbourInput extends NeighbourFilter {
  readonly elementId: string
  /** Element ids of what is drawn: never brought again. */
  readonly drawn: readonly string[]
}

export interface LimitedNeighbourInput extends NeighbourInput {
  /** The graph follows the case model: dates stand on its claims, and evidence does not make anybody connected. */
  readonly inCase: boolean
  readonly limit: number
}

const FRESH_NEIGHBOURS = `MATCH (n)-[r]-(m)
WHERE elementId(n) = $elementId
  AND NOT elementId(m) IN $drawn
  AND ($type IS NULL OR type(r) = $type)
  AND ($direction IS NULL OR ($direction = 'out' AND startNode(r) = n) OR ($direction = 'in' AND endNode(r) = n))
  AND ($kind IS NULL OR $kind IN labels(m))
  AND ($evidence OR ${COUNTS})`

function filterParameters({ elementId, drawn, type, direction, kind }: NeighbourInput) {
  return {
    elementId,
    drawn,
    type: type ?? null,
    direction: direction ?? null,
    kind: kind ?? null,
    evidence: type !== undefined || kind !== undefined,
  }
}

/**
 * The neighbours an expansion brings, those first that the order says, so that a limit, which acts in the query, keeps
 * the right ones. Columns: m.
 */
export function neighboursBy(order: ExpandOrder): ExploreQuery<LimitedNeighbourInput> {
  return NEIGHBOURS[order]
}

const ranked = (order: ExpandOrder): Omit<ExploreQuery<LimitedNeighbourInput>, 'name'> => ({
  action: 'expand',
  statement: `${FRESH_NEIGHBOURS}
${RANKED_BY[order]}
LIMIT $limit
RETURN m`,
  parameters: input => ({ ...filterParameters(input), inCase: input.inCase, limit: BigInt(input.limit) }),
})

const NEIGHBOURS: Readonly<Record<ExpandOrder, ExploreQuery<LimitedNeighbourInput>>> = {
  connected: {
    name: 'neighbours-connected',
    ...ranked('connected'),
  },
  evidenced: {
    name: 'neighbours-evidenced',
    ...ranked('evidenced'),
  },
  newest: {
    name: 'neighbours-newest',
    ...ranked('newest'),
  },
}

/** How many neighbours there are that are not drawn. Columns: neighbours. */
export const neighbourTotal: ExploreQuery<NeighbourInput> = {
  name: 'neighbour-total',
  action: 'expand',
  statement: `${FRESH_NEIGHBOURS}
RETURN count(DISTINCT m) AS neighbours`,
  parameters: filterParameters,
}

/**
 * What could be expanded from a node, before it is: one row for each type, direction and label set.
 * Columns: type, direction ('out' | 'in'), labels, neighbours, fresh (those not drawn yet).
 */
export const neighbourCounts: ExploreQuery<{ elementId: string; drawn: readonly string[] }> = {
  name: 'neighbour-counts',
  action: 'count neighbours',
  statement: `MATCH (n)-[r]-(m)
WHERE elementId(n) = $elementId
RETURN type(r) AS type,
  CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction,
  labels(m) AS labels,
  count(DISTINCT m) AS neighbours,
  count(DISTINCT CASE WHEN elementId(m) IN $drawn THEN null ELSE m END) AS fresh
ORDER BY type, direction`,
  parameters: ({ elementId, drawn }) => ({ elementId, drawn }),
}

/** The same by what the neighbours are: each counted once, however it is joined. Columns: labels, fresh. */
export const neighbourKinds: ExploreQuery<{ elementId: string; drawn: readonly string[] }> = {
  name: 'neighbour-kinds',
  action: 'count neighbours',
  statement: `MATCH (n)-[r]-(m)
WHERE elementId(n) = $elementId AND NOT elementId(m) IN $drawn
RETURN labels(m) AS labels, count(DISTINCT m) AS fresh`,
  parameters: ({ elementId, drawn }) => ({ elementId, drawn }),
}

/** How connected nodes are in the whole graph, evidence left out. Columns: id, relationships, neighbours. */
export const degrees: ExploreQuery<{ elementIds: readonly string[] }> = {
  name: 'degrees',
  action: 'count neighbours',
  statement: `MATCH (n)-[r]-(m)
WHERE elementId(n) IN $elementIds AND ${COUNTS}
RETURN elementId(n) AS id, count(DISTINCT r) AS relationships, count(DISTINCT m) AS neighbours`,
  parameters: ({ elementIds }) => ({ elementIds }),
}
