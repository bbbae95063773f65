import type { StatementOutcome } from '../../store/graph-client.ts'
import { useApp } from '../../store/app-state.ts'
import { whenOpened } from '../explore/opening.ts'
import { drawResult } from '../explore/draw-result.ts'
import { useQuery } from './query-state.ts'

/** How many nodes and relationships a result holds, those met in several batches counted once a batch. */
export function elementCount(outcome: StatementOutcome): number {
  return outcome.batches.reduce((sum, batch) => sum + batch.nodeCount + batch.relationshipCount, 0)
}

/** Draws the result that stands in the box on the canvas and says there what became of it. */
export async function drawOutcome(): Promise<void> {
  const { run } = useQuery.getState()
  if (run.status !== 'done') return
  await whenOpened()
  const openTable = () => useApp.setState({ drawer: 'query' })
  const drawn = await drawResult(run.outcome, run.asked.statement, { openTable })
  useQuery.setState(state => (state.run === run ? { run: { ...run, drawn } } : {}))
}
