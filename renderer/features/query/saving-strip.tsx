import { LoaderCircle } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { useQuery } from './query-state.ts'

/** How far a result is on its way to a file. */
export function SavingStrip() {
  const saving = useQuery(state => state.saving)
  if (!saving) return null
  return (
    <div className="saving-strip">
      <LoaderCircle size={14} className="spinning" aria-hidden />
      <span className="clip figures" role="status">
        Saving to {saving.name}: {counted(saving.rows, 'row')}
      </span>
      <Button onClick={saving.cancel}>Stop saving</Button>
    </div>
  )
}
