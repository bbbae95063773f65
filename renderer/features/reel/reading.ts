import type { ExploreQuery } from '../../../queries/explore/explore-query.ts'
import { LIMITS } from '../../limits.ts'
import { runStatement } from '../../store/connection.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'

/** Asks a graph one of the app's own queries. Rejects with a `CodedError`. */
export type Reading = <Input>(query: ExploreQuery<Input>, input: Input) => Promise<StatementOutcome>

/** Reads the graph that is open. What it brings stays out of the page's graph, so that the canvas sees nothing of it. */
export const readOpenGraph: Reading = (query, input) =>
  runStatement({
    statement: query.statement,
    parameters: query.parameters(input),
    action: query.action,
    rowCap: LIMITS.exploreRows,
    timeout: LIMITS.statementTime,
  })
