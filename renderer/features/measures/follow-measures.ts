import { readMeasureKey } from '../../../graph/analysis/measure.ts'
import { MEASURES } from '../../../graph/analysis/measures.ts'
import { toErrorRecord } from '../../../graph/model/errors.ts'
import type { View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useMeasures } from '../../store/measures.ts'
import { useSheets } from '../../store/sheets.ts'
import { notifyError } from '../../ui/notify.ts'
import { type OfferedMeasure, takeMeasure } from './take-measure.ts'

/**
 * Takes the measures that filters and style rules go by where they were not taken of this canvas, one after the other:
 * a kept view is opened with its rules, not with its numbers. Each is tried once for as long as the rules are the
 * same. Call once.
 */
export function followMeasures(): void {
  let tried = new Set<string>()
  let canvas = 0
  const follow = () => {
    const { current } = useSheets.getState()
    if (current !== canvas) {
      canvas = current
      tried = new Set()
    }
    const { taken, underWay } = useMeasures.getState()
    const next = measuresIn(useApp.getState().view).find(key => !taken.has(key) && !tried.has(key))
    if (next === undefined || underWay) return
    tried.add(next)
    take(next).catch((error: unknown) => {
      if (toErrorRecord(error).code !== 'CANCELLED') notifyError(error)
    })
  }
  useApp.subscribe(({ view }, before) => {
    if (view.filters !== before.view.filters || view.styles !== before.view.styles) follow()
  })
  useMeasures.subscribe(({ underWay }, before) => {
    if (before.underWay && !underWay) follow()
  })
}

async function take(key: string): Promise<void> {
  const read = readMeasureKey(key, MEASURES)
  if (read) await takeMeasure(read.measure as OfferedMeasure, read.settings)
}

/** The keys of the measures that a view's filters and rules go by; degree is always known. */
function measuresIn({ filters, styles }: View): string[] {
  const rules = [...styles.values()]
  const conditions = [...filters.values(), ...rules].flatMap(({ condition }) => condition ?? [])
  const followed = rules.flatMap(({ appearance }) => ('follows' in appearance ? appearance.follows : []))
  return [...conditions, ...followed].flatMap(part => (part.by === 'measure' ? part.measure : []))
}
