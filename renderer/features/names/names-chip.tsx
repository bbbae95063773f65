import { useSettings } from '../../store/settings.ts'
import { notifyError } from '../../ui/notify.ts'
import { switchNames } from './follow-names.ts'

/** Says that names are off, for as long as they are; a click brings them back. */
export function NamesChip() {
  const off = useSettings(state => state.namesOff)
  if (!off) return null
  return (
    <button
      type="button"
      data-tone="warn"
      title="Something else stands for each name, here and in what is exported. Click to show names."
      onClick={() => switchNames().catch(notifyError)}
    >
      <strong>names off</strong>
    </button>
  )
}
