import { LIMITS } from '../limits.ts'
import type { Scene, SceneEdge } from './scene.ts'

/**
 * The scene with its lines straight where it is a big one, which is less work to draw: those that are alone between
 * their two nodes, for others would lie on one another.
 */
export function withStraightLines(scene: Scene): Scene {
  if (scene.nodes.size <= LIMITS.fluidNodes) return scene
  const lines = new Map<string, number>()
  for (const edge of scene.edges.values()) lines.set(pairOf(edge), (lines.get(pairOf(edge)) ?? 0) + 1)
  const edges = [...scene.edges.values()].map(edge =>
    edge.source !== edge.target && lines.get(pairOf(edge)) === 1
      ? { ...edge, straight: true as const }
      : edge,
  )
  return { ...scene, edges: new Map(edges.map(edge => [edge.key, edge])) }
}

function pairOf({ source, target }: SceneEdge): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`
}
