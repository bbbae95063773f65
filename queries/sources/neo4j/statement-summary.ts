import type { ResultSummary } from 'neo4j-driver'
import { noCounts } from '../../../graph/store/counters.ts'
import type { StatementSummary } from '../graph-source.ts'

/**
 * A server's counts as ours.
 *
 * @param summary null for a statement that was left early: what it did was taken back
 */
export function toStatementSummary(summary: ResultSummary | null, milliseconds: number): StatementSummary {
  if (!summary) return { counters: { ...noCounts(), schemaUpdates: 0 }, milliseconds }
  const counts = summary.counters.updates()
  return {
    counters: {
      nodesCreated: counts.nodesCreated,
      nodesDeleted: counts.nodesDeleted,
      relationshipsCreated: counts.relationshipsCreated,
      relationshipsDeleted: counts.relationshipsDeleted,
      propertiesSet: counts.propertiesSet,
      labelsAdded: counts.labelsAdded,
      labelsRemoved: counts.labelsRemoved,
      schemaUpdates:
        counts.indexesAdded + counts.indexesRemoved + counts.constraintsAdded + counts.constraintsRemoved,
    },
    milliseconds,
  }
}
