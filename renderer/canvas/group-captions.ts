import type { NodeKey, View } from '../../graph/view/view.ts'
import type { Scene, SceneNode } from './scene.ts'

/** The scene with how many more a node stands for behind the caption of each that is drawn for a group. */
export function withGroups(scene: Scene, { folded }: View): Scene {
  const sizes = new Map<NodeKey, number>()
  for (const { into, group } of folded.values()) if (group) sizes.set(into, (sizes.get(into) ?? 0) + 1)
  if (sizes.size === 0) return scene
  const grown = [...scene.nodes].map(([key, node]): [NodeKey, SceneNode] => {
    const grouped = sizes.get(key)
    return [key, grouped ? { ...node, grouped, caption: `${node.caption} +${grouped}` } : node]
  })
  return { ...scene, nodes: new Map(grown) }
}
