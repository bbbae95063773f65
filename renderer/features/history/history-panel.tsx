import { History } from 'lucide-react'
import { useApp } from '../../store/app-state.ts'
import { Message } from '../../ui/message.tsx'
import { HistoryBar } from './history-bar.tsx'
import { StepList } from './step-list.tsx'
import './history-panel.css'

/** Every step of this canvas in words, as a tree: any of them can be gone to, replayed, and named with others. */
export function HistoryPanel() {
  const history = useApp(state => state.history)
  if (history.steps.size === 0) {
    return (
      <Message icon={<History />} title="No steps yet">
        <p>
          Each change to the canvas is kept here, with the Cypher that brought it. All of them can be undone,
          and any of them gone back to.
        </p>
      </Message>
    )
  }
  return (
    <div className="history-panel">
      <HistoryBar history={history} />
      <StepList history={history} />
    </div>
  )
}
