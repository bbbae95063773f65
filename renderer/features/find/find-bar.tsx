import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useOverlays } from '../../ui/overlays.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { closeFind, nextHit, previousHit, searchCanvas, useFind } from './find.ts'
import './find-bar.css'

/** Finds on the canvas: lights every hit, goes from one to the next. */
export function FindBar() {
  const open = useOverlays(state => state.find)
  const asked = useOverlays(state => state.findAsked)
  const { text, hits, current } = useFind()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!open) return
    input.current?.focus()
    input.current?.select()
  }, [open, asked])
  if (!open) return null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') (event.shiftKey ? previousHit : nextHit)()
    else if (event.key === 'Escape') closeFind()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const words =
    text.trim() === '' ? '' : hits.length === 0 ? 'Not on the canvas' : `${current + 1} of ${hits.length}`
  return (
    <div role="search" aria-label="Find on the canvas" className="find" onKeyDown={onKeyDown}>
      <input
        ref={input}
        aria-label="Find on the canvas"
        placeholder="Find on the canvas"
        spellCheck={false}
        value={text}
        onChange={event => searchCanvas(event.target.value)}
      />
      <span className="dim figures" role="status">
        {words}
      </span>
      <IconButton
        label="Previous hit"
        command="find.previous"
        disabled={hits.length === 0}
        onClick={previousHit}
      >
        <ChevronUp size={14} />
      </IconButton>
      <IconButton label="Next hit" command="find.next" disabled={hits.length === 0} onClick={nextHit}>
        <ChevronDown size={14} />
      </IconButton>
      <IconButton label="Close find" command="edit.leave" onClick={closeFind}>
        <X size={14} />
      </IconButton>
    </div>
  )
}
