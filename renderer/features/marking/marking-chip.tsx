import { MARKING_COLOURS } from '../../picture/marking-mark.ts'
import { useShelf } from '../../store/shelf.ts'
import { notifyError } from '../../ui/notify.ts'
import { chooseMarking } from './choose-marking.ts'
import { MARKING_WORDS } from './marking-words.ts'
import './marking-chip.css'

/** How far what is made of this source may be passed on, where somebody has said; a click changes it. */
export function MarkingChip() {
  const marking = useShelf(state => state.marking)
  if (!marking) return null
  return (
    <button
      type="button"
      className="marking-chip"
      style={{ color: MARKING_COLOURS[marking] }}
      title={`${MARKING_WORDS[marking]}. Click to change.`}
      onClick={() => void chooseMarking().catch(notifyError)}
    >
      {marking}
    </button>
  )
}
