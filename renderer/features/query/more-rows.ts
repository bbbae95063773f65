import { LIMITS } from '../../limits.ts'
import { runStatement, saveRows } from '../../store/connection.ts'
import { ingestBatch, tellIngested } from '../../store/page-graph.ts'
import { requestMain } from '../../store/request-main.ts'
import { notify, notifyError } from '../../ui/notify.ts'
import { counted } from '../../ui/counted.ts'
import { refuseNames } from '../names/refuse-names.ts'
import { useQuery } from './query-state.ts'

/** How many rows the page would hold after going on from `rows`. */
export function rowsAfterMore(rows: number): number {
  return Math.min(rows + LIMITS.tableRows, LIMITS.tableRowsMost)
}

/** Runs a read that the cap ended again, up to more rows; what is listed stays until they are there. */
export async function loadMore(): Promise<void> {
  const { run } = useQuery.getState()
  if (run.status !== 'done' || run.changed || run.cancelMore) return
  const ending = new AbortController()
  const loading = { ...run, cancelMore: () => ending.abort() }
  useQuery.setState({ run: loading })
  const settle = (next: typeof run) =>
    useQuery.setState(state => (state.run === loading ? { run: next } : {}))
  try {
    const outcome = await runStatement({
      statement: run.asked.statement,
      parameters: run.asked.parameters,
      action: 'query box, more rows',
      rowCap: rowsAfterMore(run.outcome.rowCount),
      timeout: LIMITS.longStatementTime,
      signal: ending.signal,
      batch: ingestBatch,
    })
    tellIngested()
    settle({ ...run, outcome })
  } catch (error) {
    settle(run)
    notifyError(error)
  }
}

/** Runs the read that is listed again and streams every row of it to a file that the user chooses. */
export async function saveAllRows(format: 'csv' | 'jsonl'): Promise<void> {
  const { run, saving } = useQuery.getState()
  if (run.status !== 'done' || run.changed || saving) return
  try {
    refuseNames('The rows')
    const file = await requestMain('file.choose', { suggested: 'result', format })
    if (file === null) return
    const ending = new AbortController()
    const tell = (rows: number) =>
      useQuery.setState({ saving: { name: file.name, rows, cancel: () => ending.abort() } })
    tell(0)
    const { statement, parameters } = run.asked
    const { token } = file
    const { signal } = ending
    const rows = await saveRows({ statement, parameters, token, format, signal, progress: tell })
    notify(`${counted(rows, 'row')} saved to ${file.name}.`)
  } catch (error) {
    notifyError(error)
  } finally {
    useQuery.setState({ saving: null })
  }
}
