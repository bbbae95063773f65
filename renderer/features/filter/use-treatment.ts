import type { Treatment } from '../../canvas/scene.ts'
import { effectsNow, looksNow, traitsNow } from '../../canvas/view-effects.ts'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { View } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { useClaimFacts } from '../../store/claim-facts.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { useMeasures } from '../../store/measures.ts'

interface Treated extends Treatment {
  readonly view: View
  readonly traits: TraitSource
}

/** The view with what filters and style rules make of it, as the canvas draws it; looks again whenever that changes. */
export function useTreatment(): Treated {
  const view = useApp(state => state.view)
  useApp(state => state.dataVersion)
  useClaimFacts()
  useMeasures()
  useGraphShape()
  return { view, traits: traitsNow(), effects: effectsNow(view), looks: looksNow(view) }
}
