import { isEvidence } from './evidence-labels.ts'
import type { ExploreQuery, NoInput } from './explore-query.ts'

/** What the whole graph holds, evidence left out: the N of "drawn n of N". Columns: nodes. */
export const nodeTotal: ExploreQuery<NoInput> = {
  name: 'node-total',
  action: 'count the graph',
  statement: `MATCH (n)
WHERE NOT ${isEvidence('n')}
RETURN count(n) AS nodes`,
  parameters: () => ({}),
}

/**
 * Relationships of the whole graph, those that start at evidence left out. Columns: relationships, alleged, and
 * unsourced (no claim stands behind them).
 */
export const relationshipTotals: ExploreQuery<NoInput> = {
  name: 'relationship-totals',
  action: 'count the graph',
  statement: `MATCH (n)-[r]->()
WHERE NOT ${isEvidence('n')}
RETURN count(r) AS relationships,
  sum(CASE WHEN r.status = 'alleged' THEN 1 ELSE 0 END) AS alleged,
  sum(CASE WHEN r.claims IS NULL OR size(r.claims) = 0 THEN 1 ELSE 0 END) AS unsourced`,
  parameters: () => ({}),
}

/**
 * Everything there is, evidence among it. Nothing is asked of any node, so that a server answers from its statistics
 * however big it is. Columns: nodes.
 */
export const allNodes: ExploreQuery<NoInput> = {
  name: 'all-nodes',
  action: 'count the graph',
  statement: `MATCH (n)
RETURN count(n) AS nodes`,
  parameters: () => ({}),
}

/** Every relationship there is, as `allNodes`. Columns: relationships. */
export const allRelationships: ExploreQuery<NoInput> = {
  name: 'all-relationships',
  action: 'count the graph',
  statement: `MATCH ()-[r]->()
RETURN count(r) AS relationships`,
  parameters: () => ({}),
}

/** How many nodes bear each label. Columns: label, nodes. */
export const labelCounts: ExploreQuery<NoInput> = {
  name: 'label-counts',
  action: 'count the graph',
  statement: `MATCH (n)
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label`,
  parameters: () => ({}),
}

/** How many relationships are of each type. Columns: type, relationships. */
export const typeCounts: ExploreQuery<NoInput> = {
  name: 'type-counts',
  action: 'count the graph',
  statement: `MATCH ()-[r]->()
RETURN type(r) AS type, count(*) AS relationships
ORDER BY relationships DESC, type`,
  parameters: () => ({}),
}
