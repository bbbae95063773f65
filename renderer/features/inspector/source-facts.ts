import type { GraphNode } from '../../../graph/model/value.ts'
import { caseSources } from '../../../queries/explore/sources.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { useExploreQuery } from '../../ui/use-explore-query.ts'

export interface SourceFacts {
  readonly source: GraphNode
  /** Its publisher's name. */
  readonly publisher: string | null
  readonly claims: number
}

const NO_INPUT = {}
const NONE: readonly SourceFacts[] = []

/** What the case rests on; empty until it is read. */
export function useSources(): readonly SourceFacts[] {
  const answer = useExploreQuery(caseSources, NO_INPUT, readSources)
  return answer.status === 'ready' ? answer.value : NONE
}

/** Reads the rows of `caseSources`. */
export function readSources(outcome: StatementOutcome): SourceFacts[] {
  return outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) => ({
      source: batch.value(row, 0) as GraphNode,
      publisher: batch.value(row, 1) as string | null,
      claims: Number(batch.value(row, 2)),
    })),
  )
}
