import type { ExploreQuery } from '../../../queries/explore/explore-query.ts'
import { LIMITS } from '../../limits.ts'
import { runStatement } from '../../store/connection.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { ingestBatches } from '../../store/page-graph.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import type { Value } from '../../../graph/model/value.ts'

export interface Asked extends StatementOutcome {
  readonly nodes: readonly NodeKey[]
  readonly relationships: readonly RelationshipKey[]
}

interface Asking {
  /** Milliseconds. */
  readonly timeout?: number
  readonly signal?: AbortSignal
}

/** Runs one of the app's own queries and takes what it brings into the page's graph. */
export async function ask<Input>(
  query: ExploreQuery<Input>,
  input: Input,
  { timeout = LIMITS.statementTime, signal }: Asking = {},
): Promise<Asked> {
  const { statement, action } = query
  const outcome = await runStatement({
    statement,
    parameters: query.parameters(input),
    action,
    rowCap: LIMITS.exploreRows,
    timeout,
    ...(signal && { signal }),
  })
  // Whoever draws looks again after every intake: counts are none.
  const graph = outcome.batches.filter(batch => batch.nodeCount + batch.relationshipCount > 0)
  const taken = graph.length > 0 ? ingestBatches(graph) : { nodes: [], relationships: [] }
  return { ...outcome, ...taken }
}

/** Every row as a list of values, one a column. */
export function rowsOf({ batches, columns }: StatementOutcome): readonly (readonly Value[])[] {
  return batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) =>
      columns.map((_name, column) => batch.value(row, column)),
    ),
  )
}

/** Characters of a parameter that are kept with a step: more than those of any view that can be drawn. */
const LONGEST = 40_000

/** A query as the history shows it: what its parameters were, and the text. */
export function cypherOf<Input>(query: ExploreQuery<Input>, input: Input): string {
  const lines = Object.entries(query.parameters(input)).map(([name, value]) => {
    const text = JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'bigint' ? Number(part) : part,
    )
    return `// $${name}: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`
  })
  return [...lines, query.statement].join('\n')
}
