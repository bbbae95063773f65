import { Braces, ListPlus, Shapes, Table2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Message } from '../../ui/message.tsx'
import { notifyError } from '../../ui/notify.ts'
import { drawOutcome, elementCount } from './draw-outcome.ts'
import { loadMore, rowsAfterMore } from './more-rows.ts'
import type { Run } from './query-state.ts'
import { ResultJson } from './result-json.tsx'
import { ResultTable } from './result-table.tsx'
import { resultInWords } from './result-in-words.ts'
import { SaveMenu } from './save-menu.tsx'
import './results-panel.css'

type DoneRun = Extract<Run, { status: 'done' }>

/** The rows of the last query, as a table or as JSON, and what else can be done with them. */
export function ResultsPanel({ run }: { readonly run: DoneRun }) {
  const { outcome, drawn, changed } = run
  const [form, setForm] = useState<'table' | 'json'>('table')
  return (
    <div className="results-panel">
      <div className="results-bar">
        <IconButton label="As a table" aria-pressed={form === 'table'} onClick={() => setForm('table')}>
          <Table2 size={16} />
        </IconButton>
        <IconButton label="As JSON" aria-pressed={form === 'json'} onClick={() => setForm('json')}>
          <Braces size={16} />
        </IconButton>
        <span className="results-words dim figures" role="status">
          {resultInWords(outcome)} {drawn && `${drawn}.`}
        </span>
        {outcome.more && <More run={run} />}
        <span className="results-end">
          {!changed && outcome.rowCount > 0 && <SaveMenu />}
          <Draw run={run} />
        </span>
      </div>
      {outcome.rowCount === 0 ? (
        <Message title={changed ? 'The change is made' : 'No rows'}>
          <p>{changed ? 'It returned no rows.' : 'The query ran and matched nothing.'}</p>
        </Message>
      ) : form === 'table' ? (
        <ResultTable key={run.asked.statement} outcome={outcome} />
      ) : (
        <ResultJson outcome={outcome} />
      )}
    </div>
  )
}

function More({ run }: { readonly run: DoneRun }) {
  const { rowCount } = run.outcome
  if (run.changed) return <span className="dim">The rest of its rows was not kept.</span>
  if (run.cancelMore) {
    return (
      <Button key="cancel" onClick={run.cancelMore}>
        Cancel loading more
      </Button>
    )
  }
  const next = rowsAfterMore(rowCount) - rowCount
  if (next <= 0) return <span className="dim">A file takes all of them.</span>
  return (
    <Button key="more" title="Runs the query again, up to more rows" onClick={() => void loadMore()}>
      <ListPlus size={14} aria-hidden /> Load {next.toLocaleString('en')} more
    </Button>
  )
}

function Draw({ run }: { readonly run: DoneRun }) {
  if (elementCount(run.outcome) === 0) return null
  return (
    <Button onClick={() => void drawOutcome().catch(notifyError)}>
      <Shapes size={14} aria-hidden /> Draw
    </Button>
  )
}
