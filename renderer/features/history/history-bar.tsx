import { Pause, Play, Redo2, Undo2 } from 'lucide-react'
import { type History, pathAhead, pathTo } from '../../../graph/view/history.ts'
import { redoStep, undoStep } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { PACES, pause, play, useReplay } from './replay.ts'
import { NewStretch, Stretches } from './stretches.tsx'

/** Back and forth, replay, and the stretches that have a name. */
export function HistoryBar({ history }: { readonly history: History }) {
  const { playing, pace } = useReplay()
  const past = pathTo(history).length
  const future = pathAhead(history).length
  return (
    <div className="history-bar">
      <Button onClick={undoStep} disabled={past === 0}>
        <Undo2 size={14} aria-hidden /> Undo
      </Button>
      <Button onClick={redoStep} disabled={future === 0}>
        <Redo2 size={14} aria-hidden /> Redo
      </Button>
      <span className="dim figures" role="status">
        Step {past} of {past + future}
      </span>
      <span className="history-gap" aria-hidden />
      <Button onClick={playing ? pause : play}>
        {playing ? <Pause size={14} aria-hidden /> : <Play size={14} aria-hidden />}
        {playing ? 'Pause' : 'Replay'}
      </Button>
      <select
        className="input history-pace"
        aria-label="Pace of the replay"
        value={pace}
        onChange={event => useReplay.setState({ pace: Number(event.target.value) })}
      >
        {PACES.map(factor => (
          <option key={factor} value={factor}>
            {factor}×
          </option>
        ))}
      </select>
      <NewStretch history={history} />
      <Stretches stretches={history.stretches} />
    </div>
  )
}
