import { useApp } from '../../store/app-state.ts'
import './presenting-frame.css'

/** All that a presentation shows beside the canvas: what was just done, and how far along the history is. */
export function PresentingFrame() {
  const past = useApp(state => state.past)
  const future = useApp(state => state.future)
  const total = past.length + future.length
  const title = useApp(({ connection }) => ('source' in connection ? connection.source?.title : undefined))
  return (
    <div className="presenting">
      <p className="presenting-caption" role="status" aria-live="polite">
        {past.at(-1)?.label ?? title}
      </p>
      <progress
        className="presenting-progress"
        aria-label="Steps"
        max={Math.max(total, 1)}
        value={past.length}
      />
    </div>
  )
}
