import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { elementIdOf, type NodeKey, type RelationshipKey, type View } from '../../../graph/view/view.ts'
import { nodesByElementId } from '../../../queries/explore/nodes.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { placesFor } from '../draw-many/places-for.ts'
import { ask } from '../explore/ask.ts'
import { addPlaced, addToView, learnAbout } from '../explore/draw-nodes.ts'

/**
 * The canvas with these nodes on it too, each where it is drawn or where it would find room, so that nodes stand
 * still from scene to scene. The canvas itself is left as it is.
 */
export async function withPlacesFor(keys: readonly NodeKey[]): Promise<View> {
  const { view } = useApp.getState()
  const unread = keys.filter(key => !pageGraph.node(key)).map(elementIdOf)
  if (unread.length > 0) await ask(nodesByElementId, { elementIds: unread })
  await learnAbout(keys, view)
  const fresh = keys.filter(key => !view.nodes.has(key) && !view.folded.has(key))
  const builder = new ViewChangeBuilder(view)
  const places = await placesFor(fresh, undefined, () => {})
  if (places) addPlaced(builder, view, places)
  else addToView(builder, view, fresh)
  return applyViewChange(view, builder.build())
}

/** What of a view is drawn when only these nodes are; with `lines`, only these relationships. Filters are left out. */
export function partOfView(
  view: View,
  keys: ReadonlySet<NodeKey>,
  lines: ReadonlySet<RelationshipKey> | null = null,
): View {
  const nodes = new Map(
    [...keys].flatMap(key => {
      const drawn = view.folded.get(key)?.into ?? key
      const place = view.nodes.get(drawn)
      return place ? [[drawn, place] as const] : []
    }),
  )
  const folded = new Map([...view.folded].filter(([key, { into }]) => keys.has(key) && nodes.has(into)))
  const isDrawn = (key: NodeKey) => nodes.has(key) || folded.has(key)
  const relationships = [...view.relationships.keys()].filter(key => {
    const ends = pageGraph.ends(key)
    return ends && isDrawn(ends.start) && isDrawn(ends.end) && (lines === null || lines.has(key))
  })
  return {
    ...view,
    nodes,
    folded,
    relationships: new Map(relationships.map(key => [key, true])),
    filters: new Map(),
  }
}
