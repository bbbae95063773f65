import { toErrorRecord } from '../../../graph/model/errors.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { answerConsoleCommand } from './answer-console-command.ts'
import { mayChange, needsChanging, rehearse } from './change-graph.ts'
import { readConsoleCommand } from './console-command.ts'
import { drawOutcome, elementCount } from './draw-outcome.ts'
import { failRun } from './fail-run.ts'
import { type Asked, remember, useQuery } from './query-state.ts'
import { runAsked } from './run-asked.ts'

/**
 * Runs what is in the box, or a selected part of it that begins at `offset` of the whole text. A result with graph
 * elements is drawn unless `drawing` is false, after asking where there are very many. What would change the graph is rehearsed, where changing is allowed, and
 * waits for the user's word. What goes wrong is told beside the box.
 */
export async function runQuery(text: string, offset = 0, drawing = true): Promise<void> {
  if (text.trim() === '' || useQuery.getState().run.status === 'running') return
  remember(text.trim())
  const asked: Asked = { statement: text, offset, parameters: useQuery.getState().parameters }
  try {
    const command = readConsoleCommand(text)
    if (command) await answerConsoleCommand(command)
    else await runCypher(asked, LIMITS.statementTime, drawing)
  } catch (error) {
    failRun(error, asked)
  }
}

/** Runs the statement that took too long again, and gives it longer. */
export async function runLonger(asked: Asked): Promise<void> {
  try {
    await runCypher(asked, LIMITS.longStatementTime)
  } catch (error) {
    failRun(error, asked)
  }
}

/** Ends the statement under way, if there is one. */
export function cancelQuery(): void {
  const { run } = useQuery.getState()
  if (run.status === 'running') run.cancel()
}

/** Every statement begins as a read, so that nothing changes the graph that was not looked at first. */
async function runCypher(asked: Asked, timeout: number, drawing = true): Promise<void> {
  useApp.setState({ drawer: 'query' })
  try {
    await show(asked, await runAsked(asked, 'reading', { timeout, rowCap: LIMITS.tableRows }), drawing)
  } catch (error) {
    if (!needsChanging(toErrorRecord(error).code) || !mayChange()) throw error
    await rehearse(asked, timeout)
  }
}

async function show(asked: Asked, outcome: StatementOutcome, drawing: boolean): Promise<void> {
  useQuery.setState({
    run: { status: 'done', asked, changed: false, outcome, drawn: null, cancelMore: null },
  })
  if (drawing && elementCount(outcome) > 0) await drawOutcome()
}
