import { Braces, Shapes, Table2 } from 'lucide-react'
import { useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { LIMITS } from '../../limits.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Message } from '../../ui/message.tsx'
import { drawOutcome, elementCount } from './draw-outcome.ts'
import { useQuery } from './query-state.ts'
import { ResultJson } from './result-json.tsx'
import { ResultTable } from './result-table.tsx'
import { resultInWords } from './result-in-words.ts'
import { cancelQuery } from './run-query.ts'
import './results-panel.css'

/** The rows of the last query, as a table or as JSON. */
export function ResultsPanel() {
  const run = useQuery(state => state.run)
  const [form, setForm] = useState<'table' | 'json'>('table')
  if (run.status === 'running') {
    return (
      <Message title="Running the query…">
        <Button onClick={cancelQuery}>Cancel</Button>
      </Message>
    )
  }
  if (run.status !== 'done') {
    return (
      <Message icon={<Table2 />} title="No result yet">
        <p>Rows of a query stand here.</p>
        <Button onClick={() => useApp.setState({ drawer: 'query' })}>Write a query</Button>
      </Message>
    )
  }
  const { outcome } = run
  const elements = elementCount(outcome)
  return (
    <div className="results-panel">
      <div className="results-bar">
        <IconButton label="As a table" aria-pressed={form === 'table'} onClick={() => setForm('table')}>
          <Table2 size={16} />
        </IconButton>
        <IconButton label="As JSON" aria-pressed={form === 'json'} onClick={() => setForm('json')}>
          <Braces size={16} />
        </IconButton>
        <span className="dim figures" role="status">
          {resultInWords(outcome)}
          {outcome.more && ' A LIMIT or a narrower question shows the rest.'}
        </span>
        {elements > 0 && (
          <Button
            className="results-draw"
            disabled={elements > LIMITS.drawElements}
            title={
              elements > LIMITS.drawElements
                ? `More than ${LIMITS.drawElements} elements are not drawn.`
                : undefined
            }
            onClick={() => void drawOutcome()}
          >
            <Shapes size={14} aria-hidden /> Draw on canvas
          </Button>
        )}
      </div>
      {outcome.rowCount === 0 ? (
        <Message title="No rows">
          <p>The query ran and matched nothing.</p>
        </Message>
      ) : form === 'table' ? (
        <ResultTable key={run.statement} outcome={outcome} />
      ) : (
        <ResultJson outcome={outcome} />
      )}
    </div>
  )
}
