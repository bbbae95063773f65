import { CodedError, type Position, toErrorRecord } from '../../../graph/model/errors.ts'
import { kindOf } from '../../../graph/model/kind-of.ts'
import { runStatement } from '../../store/connection.ts'
import { useApp } from '../../store/app-state.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { LIMITS } from '../../limits.ts'
import { ingestBatches } from '../../store/page-graph.ts'
import { countGraph } from '../explore/count-graph.ts'
import { readConsoleCommand } from './console-command.ts'
import { answerConsoleCommand } from './answer-console-command.ts'
import { drawOutcome, elementCount } from './draw-outcome.ts'
import { remember, useQuery } from './query-state.ts'

/**
 * Runs what is in the box, or a selected part of it that begins at `offset` of the whole text. A result with graph
 * elements is drawn when it is small enough; any other opens as a table. What goes wrong is told in the box.
 */
export async function runQuery(text: string, offset = 0): Promise<void> {
  if (text.trim() === '' || useQuery.getState().run.status === 'running') return
  remember(text.trim())
  try {
    const command = readConsoleCommand(text)
    if (command) await answerConsoleCommand(command)
    else await runCypher(text)
  } catch (error) {
    fail(error, text, offset)
  }
}

/** Ends the statement under way, if there is one. */
export function cancelQuery(): void {
  const { run } = useQuery.getState()
  if (run.status === 'running') run.cancel()
}

async function runCypher(statement: string): Promise<void> {
  const { parameters, writing } = useQuery.getState()
  const ending = new AbortController()
  useQuery.setState({ run: { status: 'running', statement, cancel: () => ending.abort() } })
  const outcome = await runStatement({
    statement,
    parameters,
    access: writing ? 'write' : 'read',
    action: 'query box',
    rowCap: LIMITS.tableRows,
    signal: ending.signal,
  })
  ingestBatches(outcome.batches)
  const elements = elementCount(outcome)
  useQuery.setState({ run: { status: 'done', statement, outcome, drawn: null } })
  if (elements > 0 && elements <= LIMITS.drawElements) await drawOutcome()
  if (elements === 0 || elements > LIMITS.drawElements || !isGraph(outcome)) {
    useApp.setState({ drawer: 'results' })
  }
  if (writing) await countGraph()
}

/** Whether the picture says all that the rows say: every value is part of the graph. */
function isGraph({ batches, columns }: StatementOutcome): boolean {
  const [first] = batches
  if (!first || first.rowCount === 0) return false
  return columns.every((_, column) => {
    const kind = kindOf(first.value(0, column))
    return kind === 'node' || kind === 'relationship' || kind === 'path'
  })
}

function fail(thrown: unknown, text: string, offset: number): void {
  const { text: whole } = useQuery.getState()
  if (thrown instanceof CodedError && thrown.code === 'CANCELLED') {
    useQuery.setState({ run: { status: 'idle' } })
    return
  }
  const { position, code, message } = toErrorRecord(thrown)
  /* The place is shown beside the sentence, counted in the whole text and not in the part that ran. */
  const record = { code, message: position ? message.replace(PLACE, '') : message }
  const moved = position && movedBy(position, whole, offset)
  useQuery.setState({
    run: {
      status: 'failed',
      error: moved ? { ...record, position: moved } : record,
      text: whole.slice(offset, offset + text.length) === text ? whole : text,
      faultOffset: moved?.offset ?? null,
    },
  })
  useApp.setState({ drawer: 'query' })
}

const PLACE = / \(line \d+, column \d+\)/

/** A position in a part of the text as a position in the whole. */
function movedBy(position: Position, whole: string, offset: number): Position {
  const at = position.offset + offset
  const before = whole.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, offset: at }
}
