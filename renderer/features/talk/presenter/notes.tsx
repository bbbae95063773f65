import { AArrowDown, AArrowUp } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../../ui/icon-button.tsx'
import { keepsFocus } from './keys-beside-show.ts'

/** Pixels that the notes can be written in: from across a desk to from a lectern. */
const SIZES = [14, 16, 18, 22, 26, 32] as const

/** What the presenter alone sees of a scene. */
export function Notes({ text }: { readonly text: string }) {
  const [size, setSize] = useState(2)
  return (
    <section className="presenter-notes" aria-label="Notes">
      <div className="presenter-heading" onPointerDown={keepsFocus}>
        <h2>Notes</h2>
        <IconButton
          label="Smaller notes"
          disabled={size === 0}
          onClick={() => setSize(before => Math.max(0, before - 1))}
        >
          <AArrowDown size={16} />
        </IconButton>
        <IconButton
          label="Larger notes"
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(before => Math.min(SIZES.length - 1, before + 1))}
        >
          <AArrowUp size={16} />
        </IconButton>
      </div>
      <p className="presenter-notes-text selectable" style={{ fontSize: SIZES[size] }} tabIndex={0}>
        {text === '' ? <span className="dim">This scene has no notes.</span> : text}
      </p>
    </section>
  )
}
