import { Lock, LockOpen, Play, Square } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Shortcut } from '../../ui/shortcut.tsx'
import { Editor } from './editor.tsx'
import { LibraryMenu } from './library-menu.tsx'
import { useQuery } from './query-state.ts'
import { cancelQuery, runQuery } from './run-query.ts'
import { RunNote } from './run-note.tsx'
import './query-panel.css'

/** The box for Cypher with what became of the last run beneath it. */
export function QueryPanel() {
  const running = useQuery(state => state.run.status === 'running')
  const empty = useQuery(state => state.text.trim() === '')
  return (
    <div className="query-panel">
      <Editor />
      <div className="query-foot">
        {running ? (
          <Button onClick={cancelQuery}>
            <Square size={12} aria-hidden /> Cancel
          </Button>
        ) : (
          <Button look="primary" disabled={empty} onClick={() => void runQuery(useQuery.getState().text)}>
            <Play size={12} aria-hidden /> Run
          </Button>
        )}
        <LibraryMenu />
        <WritingSwitch />
        <RunNote />
        <span className="query-keys dim">
          <Shortcut keys="Ctrl+Enter" /> runs, <Shortcut keys="Ctrl+ArrowUp" /> earlier
        </span>
      </div>
    </div>
  )
}

function WritingSwitch() {
  const writing = useQuery(state => state.writing)
  const Icon = writing ? LockOpen : Lock
  return (
    <Button
      aria-pressed={writing}
      title={
        writing ? 'Statements may change the graph' : 'Statements that would change the graph are refused'
      }
      onClick={() => useQuery.setState({ writing: !writing })}
    >
      <Icon size={14} aria-hidden /> {writing ? 'Changes allowed' : 'Read only'}
    </Button>
  )
}
