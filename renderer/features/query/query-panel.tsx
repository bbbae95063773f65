import { Play, Square } from 'lucide-react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { Button } from '../../ui/button.tsx'
import { CommandKeys, Shortcut } from '../../ui/shortcut.tsx'
import { Editor, type FocusBefore } from './editor.tsx'
import { LibraryMenu } from './library-menu.tsx'
import { useFirstKey } from '../../store/keys.ts'
import { useQuery } from './query-state.ts'
import { cancelQuery, runQuery } from './run-query.ts'
import { RunPane } from './run-pane.tsx'
import { WritingSwitch } from './writing-switch.tsx'
import './query-panel.css'

/** The box for Cypher, and beside it, once something was run, what became of it. */
export function QueryPanel({ focusBefore }: { readonly focusBefore: FocusBefore }) {
  const hasRun = useQuery(state => state.run.status !== 'idle' || state.saving !== null)
  return (
    <Group orientation="horizontal" className="query-panel">
      <Panel id="query-box" minSize="300px" defaultSize="42%">
        <QueryBox focusBefore={focusBefore} />
      </Panel>
      {hasRun && (
        <>
          <Separator className="separator" aria-label="Width of the query box" />
          <Panel id="query-result" minSize="320px">
            <RunPane />
          </Panel>
        </>
      )}
    </Group>
  )
}

function QueryBox({ focusBefore }: { readonly focusBefore: FocusBefore }) {
  const running = useQuery(state => state.run.status === 'running')
  const runKeys = useFirstKey('query.run')
  const empty = useQuery(state => state.text.trim() === '')
  return (
    <div className="query-box">
      <Editor focusBefore={focusBefore} />
      <div className="query-foot">
        {running ? (
          <Button key="cancel" onClick={cancelQuery}>
            <Square size={12} aria-hidden /> Cancel
          </Button>
        ) : (
          <Button
            key="run"
            look="primary"
            disabled={empty}
            title={runKeys ? `Run (${runKeys})` : 'Run'}
            onClick={() => void runQuery(useQuery.getState().text)}
          >
            <Play size={12} aria-hidden /> Run
          </Button>
        )}
        <LibraryMenu />
        <WritingSwitch />
        <span className="query-keys dim">
          <CommandKeys of="query.run" otherwise="Run" /> runs, <Shortcut keys="Ctrl+ArrowUp" /> earlier
        </span>
      </div>
    </div>
  )
}
