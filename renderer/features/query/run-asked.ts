import type { Access } from '../../../queries/sources/graph-source.ts'
import { runStatement } from '../../store/connection.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { ingestBatch, tellIngested } from '../../store/page-graph.ts'
import { type Asked, type Run, useQuery } from './query-state.ts'

type Doing = Extract<Run, { status: 'running' }>['doing']

const ACCESS: Readonly<Record<Doing, Access>> = {
  reading: 'read',
  rehearsing: 'rehearse',
  changing: 'write',
}

/**
 * Runs a statement of the box while the box says so and offers to cancel it. The page's graph takes in what it
 * returns, so that it can be selected and drawn.
 */
export async function runAsked(
  { statement, parameters }: Asked,
  doing: Doing,
  { timeout, rowCap }: { readonly timeout: number; readonly rowCap: number },
): Promise<StatementOutcome> {
  const ending = new AbortController()
  const cancel = () => ending.abort()
  useQuery.setState({ run: { status: 'running', doing, since: Date.now(), timeout, cancel } })
  const access = ACCESS[doing]
  const outcome = await runStatement({
    statement,
    parameters,
    access,
    action: 'query box',
    rowCap,
    timeout,
    signal: ending.signal,
    batch: ingestBatch,
  })
  tellIngested()
  return outcome
}
