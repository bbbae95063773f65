import { FlaskConical, TriangleAlert } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useApp } from '../../store/app-state.ts'
import { LIMITS } from '../../limits.ts'
import { Button } from '../../ui/button.tsx'
import { deletions, dropChange, isMassDelete, makeChange } from './change-graph.ts'
import type { Run } from './query-state.ts'
import { touchesInWords } from './result-in-words.ts'

type RehearsedRun = Extract<Run, { status: 'rehearsed' }>

/** What a change would touch, before it is made. Who deletes much, or cannot know how much, types a word first. */
export function ChangePreview({ run: { touches } }: { readonly run: RehearsedRun }) {
  const source = useApp(({ connection }) => ('source' in connection ? connection.source?.title : null))
  const words = touches && touchesInWords(touches)
  const wanted = wordToType(touches)
  const [typed, setTyped] = useState('')
  const noteId = useId()
  const sure = wanted === null || bare(typed) === bare(wanted)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sure) void makeChange()
  }
  return (
    <form
      className="change-preview"
      aria-label="Change to confirm"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        dropChange()
      }}
    >
      {wanted === null ? <FlaskConical size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      <div>
        <p className="change-words" role="status">
          {words === null ? 'This cannot be rehearsed.' : `This would ${words || 'change nothing'}.`}
        </p>
        <p className="dim" id={noteId}>
          {words === null
            ? 'What it touches is not known beforehand: it commits in parts as it goes, or the server does not tell what it does. A cancel keeps the parts that are done.'
            : `Rehearsed and taken back: nothing has changed yet${source ? ` in ${source}` : ''}. Once made it cannot be undone here.`}
        </p>
        {wanted !== null && (
          <label className="change-typed">
            {words === null
              ? `Type ${wanted} to go on`
              : `More than ${LIMITS.massDelete} would be deleted. Type ${wanted} to go on`}
            <input
              autoFocus
              className="input"
              value={typed}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={noteId}
              onChange={event => setTyped(event.target.value)}
            />
          </label>
        )}
        <div className="change-buttons">
          <Button type="submit" look="primary" disabled={!sure} autoFocus={wanted === null}>
            {words === '' ? 'Run it all the same' : 'Make the change'}
          </Button>
          <Button onClick={dropChange}>Leave the graph as it is</Button>
        </div>
      </div>
    </form>
  )
}

/** However somebody groups the figures of a number, or begins a word. */
const bare = (text: string) => text.replace(/[\s,.'’]/g, '').toLowerCase()

/** What has to be typed before this change: the number that goes, or `run` where it is not known; null for nothing. */
function wordToType(touches: RehearsedRun['touches']): string | null {
  if (touches === null) return 'run'
  return isMassDelete(touches) ? deletions(touches).toLocaleString('en') : null
}
