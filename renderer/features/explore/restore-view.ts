import { applyViewChange, ViewChangeBuilder } from '../../../graph/view/change.ts'
import { type ElementKey, EMPTY_VIEW, type NodeKey, nodeKey, type View } from '../../../graph/view/view.ts'
import { nodesByElementId, nodesById } from '../../../queries/explore/nodes.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { foldKept } from '../../store/saved-fold.ts'
import { nodesNamedIn, referenceTo, type SavedPicture } from '../../store/saved-picture.ts'
import { inDigits } from '../../ui/counted.ts'
import { notify } from '../../ui/notify.ts'
import { ask } from './ask.ts'
import { addToView, learnAbout } from './draw-nodes.ts'

export interface Restored {
  readonly view: View
  readonly selection: ReadonlySet<ElementKey>
  /** How many nodes of the saved view the graph no longer has. */
  readonly missing: number
}

/** Makes a saved view out of the graph as it is now: what is gone is left out, what is new between its nodes is in. */
export async function restoredView(saved: SavedPicture): Promise<Restored> {
  const { ids, elementIds } = nodesNamedIn(saved)
  const found = await Promise.all([
    ids.length > 0 ? ask(nodesById, { ids }) : null,
    elementIds.length > 0 ? ask(nodesByElementId, { elementIds }) : null,
  ])
  const keys = found.flatMap(asked => asked?.nodes ?? [])
  await learnAbout(keys)
  const keyOf = new Map(keys.map(key => [referenceTo(pageGraph.node(key)!), key]))
  return {
    view: viewOf(saved, reference => keyOf.get(reference)),
    selection: new Set(saved.selection.flatMap(reference => keyOf.get(reference) ?? [])),
    missing: ids.length + elementIds.length - keys.length,
  }
}

/** Says how many nodes of a kept view the graph no longer has, if any. */
export function tellMissing(missing: number): void {
  if (missing === 0) return
  const words =
    missing === 1 ? '1 node of the saved view is' : `${inDigits(missing)} nodes of the saved view are`
  notify(`${words} no longer in the graph and left out.`, 'warn')
}

function viewOf(saved: SavedPicture, keyOf: (reference: string) => NodeKey | undefined): View {
  const builder = new ViewChangeBuilder(EMPTY_VIEW)
  const folded = foldedOf(saved, keyOf)
  const base: View = {
    ...EMPTY_VIEW,
    folded,
    hiddenRelationships: hiddenRelationshipsOf(saved, keyOf),
    filters: new Map(saved.filters.map(({ id, filter }) => [id, filter])),
    styles: new Map(saved.styles.map(({ id, rule }) => [id, rule])),
  }
  const places = new Map(saved.nodes.flatMap(entry => paired(keyOf(entry.node), entry)))
  addToView(builder, base, [...places.keys()], { at: places })
  for (const { node, ...place } of saved.hidden) {
    const key = keyOf(node)
    if (key) builder.set('hidden', key, place)
  }
  for (const { node, brought } of saved.expanded) {
    const key = keyOf(node)
    if (key)
      builder.set(
        'expanded',
        key,
        brought.flatMap(reference => keyOf(reference) ?? []),
      )
  }
  for (const { node, leftOut } of saved.capped) {
    const key = keyOf(node)
    if (key) builder.set('capped', key, leftOut)
  }
  for (const { by, ...leftOut } of saved.leftOut) builder.set('leftOut', by, leftOut)
  return applyViewChange(base, builder.build())
}

function foldedOf(saved: SavedPicture, keyOf: (reference: string) => NodeKey | undefined): View['folded'] {
  return new Map(
    saved.folded.flatMap(({ node, x, y, pinned, ...fold }) => {
      const folded = foldKept(fold, { x, y, pinned }, keyOf)
      return folded ? paired(keyOf(node), folded) : []
    }),
  )
}

function hiddenRelationshipsOf(
  saved: SavedPicture,
  keyOf: (reference: string) => NodeKey | undefined,
): View['hiddenRelationships'] {
  const hidden: View['hiddenRelationships'] extends ReadonlyMap<infer K, true> ? [K, true][] : never = []
  for (const { type, start, end } of saved.hiddenRelationships) {
    const from = keyOf(start) ?? nodeKey('')
    for (const key of pageGraph.relationshipsOf(from)) {
      const ends = pageGraph.ends(key)!
      if (ends.start !== from || ends.end !== keyOf(end)) continue
      if (pageGraph.relationship(key)?.type === type) hidden.push([key, true])
    }
  }
  return new Map(hidden)
}

function paired<K, V>(key: K | undefined, value: V): [K, V][] {
  return key === undefined ? [] : [[key, value]]
}
