import type { NodeKey, RelationshipKey, View } from '../../graph/view/view.ts'
import type { SceneEdge, SceneFacts } from './scene.ts'

/** The drawn node that stands for this one: itself, or the one it is folded into. */
function standIn(view: View, key: NodeKey): NodeKey {
  return view.folded.get(key)?.into ?? key
}

/** The lines that a view's relationships are drawn as. */
export function edgesOf(view: View, facts: SceneFacts): Map<RelationshipKey, SceneEdge> {
  const bundles = new Map<string, { edge: SceneEdge; keys: RelationshipKey[] }>()
  for (const key of view.relationships.keys()) {
    const known = facts.relationship(key)
    if (!known) continue
    const source = standIn(view, known.start)
    const target = standIn(view, known.end)
    const folded = source !== known.start || target !== known.end
    if (!view.nodes.has(source) || !view.nodes.has(target) || (folded && source === target)) continue
    const { type, status } = known
    const bundle = bundles.get(`${source} ${target} ${type} ${status}`)
    if (bundle) bundle.keys.push(key)
    else {
      const keys = [key]
      bundles.set(`${source} ${target} ${type} ${status}`, {
        edge: { key, keys, source, target, type, status },
        keys,
      })
    }
  }
  return new Map([...bundles.values()].map(({ edge }) => [edge.key, edge]))
}
