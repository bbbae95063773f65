import { toErrorRecord } from '../../../graph/model/errors.ts'
import { LIMITS } from '../../limits.ts'
import { useSettings } from '../../store/settings.ts'
import { useApp } from '../../store/app-state.ts'
import { notifyError } from '../../ui/notify.ts'
import { countGraph } from '../explore/count-graph.ts'
import { drawOutcome, elementCount } from './draw-outcome.ts'
import { failRun } from './fail-run.ts'
import { type Asked, useQuery } from './query-state.ts'
import { refreshDrawn } from './refresh-drawn.ts'
import { runAsked } from './run-asked.ts'

/** Whether statements of the box may change the open graph: its connection allows it, and so does the box. */
export function mayChange(): boolean {
  const { connection } = useApp.getState()
  return connection.status === 'ready' && connection.source.writable && useQuery.getState().writing
}

/** How a source refuses what is no plain read. */
const NO_READ = new Set(['WRITE_REFUSED', 'LOAD_REFUSED', 'KIND_UNKNOWN'])

/** Whether this refusal of a read says that the statement could run where changing is allowed. */
export const needsChanging = (code: string): boolean => NO_READ.has(code)

/** How a source refuses to run what it could not take back. */
const NOT_REHEARSED = new Set(['REHEARSAL_IMPOSSIBLE', 'KIND_UNKNOWN'])

/** Runs a change and takes all of it back, then shows what it would have touched and waits for the user's word. */
export async function rehearse(asked: Asked, timeout: number): Promise<void> {
  const touches = await touched(asked, timeout)
  useQuery.setState({ run: { status: 'rehearsed', asked, touches } })
}

async function touched(asked: Asked, timeout: number) {
  try {
    const { summary } = await runAsked(asked, 'rehearsing', { timeout, rowCap: 0 })
    return summary?.counters ?? null
  } catch (error) {
    if (NOT_REHEARSED.has(toErrorRecord(error).code)) return null
    throw error
  }
}

/** Makes the change that was rehearsed, and reads what is drawn again. */
export async function makeChange(): Promise<void> {
  const { run } = useQuery.getState()
  if (run.status !== 'rehearsed') return
  const { asked } = run
  try {
    await change(asked)
  } catch (error) {
    failRun(error, asked)
    /* An answer that was lost on the way says nothing of the change; where nobody answers, nothing can be read. */
    await readAgain().catch(() => undefined)
    return
  }
  await readAgain().catch(notifyError)
}

async function change(asked: Asked): Promise<void> {
  const outcome = await runAsked(asked, 'changing', {
    timeout: LIMITS.longStatementTime,
    rowCap: LIMITS.tableRows,
  })
  useQuery.setState({
    run: { status: 'done', asked, changed: true, outcome, drawn: null, cancelMore: null },
  })
  const elements = elementCount(outcome)
  if (elements === 0) return
  const drawn = drawOutcome()
  // The graph is read again before anybody has said how many of very many are to be drawn.
  if (elements > useSettings.getState().askAbove) drawn.catch(notifyError)
  else await drawn
}

async function readAgain(): Promise<void> {
  useApp.setState(({ graphVersion }) => ({ graphVersion: graphVersion + 1 }))
  await Promise.all([refreshDrawn(), countGraph()])
}

/** Leaves the graph as it is. */
export function dropChange(): void {
  useQuery.setState(({ focusAsked }) => ({ run: { status: 'idle' }, focusAsked: focusAsked + 1 }))
}

/** Whether this would delete more than anybody should with one press of a key. */
export function isMassDelete(touches: Touches): boolean {
  return deletions(touches) > LIMITS.massDelete
}

type Touches = { readonly nodesDeleted: number; readonly relationshipsDeleted: number }

/** How many nodes and relationships would go. */
export function deletions({ nodesDeleted, relationshipsDeleted }: Touches): number {
  return nodesDeleted + relationshipsDeleted
}
