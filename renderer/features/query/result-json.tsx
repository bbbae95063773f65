import { useMemo } from 'react'
import { toJson } from '../../../graph/model/to-json.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { useNames } from '../../store/names.ts'
import { addresses } from './result-table.tsx'

/** Rows that are written out; more would make the text slow to lay out. */
const WRITTEN = 200

/** The result as JSON, one object a row, as the `query` command prints it. */
export function ResultJson({ outcome }: { readonly outcome: StatementOutcome }) {
  const { wording } = useNames()
  const text = useMemo(() => {
    const rows = addresses(outcome)
      .slice(0, WRITTEN)
      .map(({ batch, index }) =>
        Object.fromEntries(outcome.columns.map((name, column) => [name, toJson(batch.value(index, column))])),
      )
    return wording ? wording.text(JSON.stringify(rows, null, 2)) : JSON.stringify(rows, null, 2)
  }, [outcome, wording])
  return (
    <pre className="result-json selectable" tabIndex={0} aria-label="Result as JSON">
      {text}
      {outcome.rowCount > WRITTEN && `\n… first ${WRITTEN} of ${outcome.rowCount.toLocaleString('en')} rows`}
    </pre>
  )
}
