import type { NodeKey, RelationshipKey, View } from '../../graph/view/view.ts'
import type { SceneEdge, SceneFacts, Treatment } from './scene.ts'

/** The drawn node that stands for this one: itself, or the one it is folded into. */
function standIn(view: View, key: NodeKey): NodeKey {
  return view.folded.get(key)?.into ?? key
}

/** The lines that a view's relationships are drawn as. What looks different is not drawn as one line. */
export function edgesOf(
  view: View,
  facts: SceneFacts,
  { effects, looks }: Treatment,
): Map<RelationshipKey, SceneEdge> {
  const bundles = new Map<string, { edge: SceneEdge; keys: RelationshipKey[] }>()
  const isSeen = (node: NodeKey) => view.nodes.has(node) && effects.get(node) !== 'hide'
  for (const key of view.relationships.keys()) {
    const known = effects.get(key) === 'hide' ? undefined : facts.relationship(key)
    if (!known) continue
    const source = standIn(view, known.start)
    const target = standIn(view, known.end)
    const folded = source !== known.start || target !== known.end
    if (!isSeen(source) || !isSeen(target) || (folded && source === target)) continue
    const { type, status } = known
    const { colour = null, width = null } = looks.of.get(key) ?? {}
    const dimmed = [key, source, target].some(one => effects.get(one) === 'dim')
    const alike = `${source} ${target} ${type} ${status} ${colour} ${width} ${dimmed}`
    const bundle = bundles.get(alike)
    if (bundle) bundle.keys.push(key)
    else {
      const keys = [key]
      bundles.set(alike, {
        edge: { key, keys, source, target, type, status, colour, width, dimmed },
        keys,
      })
    }
  }
  return new Map([...bundles.values()].map(({ edge }) => [edge.key, edge]))
}
