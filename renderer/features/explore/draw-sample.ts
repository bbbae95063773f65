import { RELATIONSHIP_TYPES } from '../../../graph/case/relationship-types.ts'
import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { EMPTY_VIEW, type NodeKey, type View } from '../../../graph/view/view.ts'
import { type SampleInput, sampleOfGraph } from '../../../queries/explore/sample.ts'
import type { ExploreQuery } from '../../../queries/explore/explore-query.ts'
import { LIMITS } from '../../limits.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { ask } from './ask.ts'
import { addToView, learnAbout } from './draw-nodes.ts'

/** Types that a sample takes from: more of them would leave each too little. */
const TYPES = 6

interface Sample {
  readonly query: ExploreQuery<SampleInput>
  readonly input: SampleInput
  readonly nodes: readonly NodeKey[]
}

/**
 * A little of a graph that has no opening view, fetched and ready to be drawn: relationships of its commonest types,
 * in a case those that tell what happened.
 */
export async function fetchSample(): Promise<Sample> {
  const { isCase, types } = useGraphShape.getState().shape
  const names = isCase ? [...RELATIONSHIP_TYPES.keys()] : types.map(({ name }) => name)
  const chosen = names.slice(0, TYPES)
  const query = sampleOfGraph(chosen)
  const input = { each: Math.ceil(LIMITS.sampleNodes / Math.max(chosen.length, 1)) }
  const nodes = (await ask(query, input)).nodes.slice(0, LIMITS.sampleNodes)
  await learnAbout(nodes)
  return { query, input, nodes }
}

/** A view of the sample alone. */
export async function sampleView(): Promise<View> {
  const { nodes } = await fetchSample()
  const builder = new ViewChangeBuilder(EMPTY_VIEW)
  addToView(builder, EMPTY_VIEW, nodes)
  return applyViewChange(EMPTY_VIEW, builder.build())
}
