import { readMeasureKey } from '../../../graph/analysis/measure.ts'
import { MEASURES } from '../../../graph/analysis/measures.ts'
import { runMeasure } from '../../../graph/analysis/run-measure.ts'
import type { TraitSource } from '../../../graph/view/element-traits.ts'
import type { NodeKey, View } from '../../../graph/view/view.ts'
import { drawnGraph } from '../measures/drawn-graph.ts'
import type { StoryGraph } from './story-graph.ts'

/** What filters and rules of one scene read: measures are taken of what it draws, when one of them asks. */
export function sceneTraits(view: View, { graph }: StoryGraph, traits: TraitSource): TraitSource {
  const taken = new Map<string, ReturnType<typeof take>>()
  const take = (id: string) => {
    const read = readMeasureKey(id, MEASURES)
    const measure = MEASURES.find(one => one.id === read?.measure.id)
    if (!read || !measure) return null
    const values = runMeasure(
      measure.id,
      drawnGraph(view, key => graph.ends(key)),
      read.settings,
    )
    return { gives: measure.gives, values }
  }
  const measured = (id: string) => {
    if (!taken.has(id)) taken.set(id, take(id))
    return taken.get(id)
  }
  return {
    node: key => traits.node(key),
    relationship: key => traits.relationship(key),
    measure: (id: string, key: NodeKey) => measured(id)?.values.get(key),
    group: (id: string, key: NodeKey) => {
      const of = measured(id)
      const group = of?.gives === 'group' ? of.values.get(key) : undefined
      return group === undefined ? undefined : `Group ${group}`
    },
  }
}
