import { pathAhead, pathTo, stepBack } from '../../../graph/view/history.ts'
import { useApp } from '../../store/app-state.ts'
import './presenting-frame.css'

/** All that a presentation shows beside the canvas: what was just done, and how far along the history is. */
export function PresentingFrame() {
  const history = useApp(state => state.history)
  const done = pathTo(history).length
  const total = done + pathAhead(history).length
  const title = useApp(({ connection }) => ('source' in connection ? connection.source?.title : undefined))
  return (
    <div className="presenting">
      <p className="presenting-caption" role="status" aria-live="polite">
        {stepBack(history)?.label ?? title}
      </p>
      <progress className="presenting-progress" aria-label="Steps" max={Math.max(total, 1)} value={done} />
    </div>
  )
}
