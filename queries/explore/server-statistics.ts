/**
 * What a Neo4j server knows of its own graph without reading it. The plain questions of `counts.ts` read every node,
 * which a big database answers in minutes; these come from the statistics that the server keeps for its planner. They
 * are the only queries of the explorer that the embedded graph, which has no procedures, does not answer.
 */
import type { ExploreQuery, NoInput } from './explore-query.ts'

/** As `labelCounts`. Needs the right to see statistics, which a user of a guarded server may lack. */
export const labelStatistics: ExploreQuery<NoInput> = {
  name: 'label-statistics',
  action: 'read the schema',
  statement: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND data.nodes AS entry
WITH entry.label AS label, entry.count AS nodes
WHERE label IS NOT NULL AND nodes > 0
RETURN label, nodes
ORDER BY nodes DESC, label`,
  parameters: () => ({}),
  onlyOn: 'neo4j',
}

/** As `typeCounts`. Needs the right to see statistics, which a user of a guarded server may lack. */
export const typeStatistics: ExploreQuery<NoInput> = {
  name: 'type-statistics',
  action: 'read the schema',
  statement: `CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
UNWIND data.relationships AS entry
WITH entry.relationshipType AS type, entry.count AS relationships, entry
WHERE type IS NOT NULL AND entry.startLabel IS NULL AND entry.endLabel IS NULL AND relationships > 0
RETURN type, relationships
ORDER BY relationships DESC, type`,
  parameters: () => ({}),
  onlyOn: 'neo4j',
}

/** Every label that is in use, uncounted. Columns: label, nodes (null). */
export const labelNames: ExploreQuery<NoInput> = {
  name: 'label-names',
  action: 'read the schema',
  statement: `CALL db.labels() YIELD label
RETURN label, null AS nodes
ORDER BY label`,
  parameters: () => ({}),
  onlyOn: 'neo4j',
}

/** Every relationship type that is in use, uncounted. Columns: type, relationships (null). */
export const typeNames: ExploreQuery<NoInput> = {
  name: 'type-names',
  action: 'read the schema',
  statement: `CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS type, null AS relationships
ORDER BY type`,
  parameters: () => ({}),
  onlyOn: 'neo4j',
}
