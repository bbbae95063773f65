import { isNodeKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { effectCounts } from '../filter/effect-counts.ts'
import { useTreatment } from '../filter/use-treatment.ts'

/** How much of what is drawn the filters dim or hide; opens the panel where they are. Nothing without filters. */
export function FilteredCount() {
  const { view, effects } = useTreatment()
  if (view.filters.size === 0) return null
  const { hidden, dimmed, total } = effectCounts(effects)
  const nodes = [...effects.keys()].filter(isNodeKey).length
  const what = `${counted(nodes, 'node')} and ${counted(total - nodes, 'relationship')} do not pass the filters`
  return (
    <button
      type="button"
      title={`${what}: ${inDigits(hidden)} hidden, ${inDigits(dimmed)} dimmed. Click for the filters.`}
      data-tone={total > 0 ? 'warn' : undefined}
      onClick={() => useApp.setState({ side: 'filter' })}
    >
      filtered <strong>{inDigits(total)}</strong>
    </button>
  )
}
