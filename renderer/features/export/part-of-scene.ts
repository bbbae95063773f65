import { type Box, overlaps, type Point, unionOf } from '../../../graph/layout/extent.ts'
import type { ElementKey, NodeKey } from '../../../graph/view/view.ts'
import type { EdgeCurve } from '../../canvas/edge-curve.ts'
import type { DrawnScene } from '../../canvas/renderer.ts'
import type { Scene, SceneEdge, SceneNode } from '../../canvas/scene.ts'

/** Of a scene these nodes, and the lines that `keepsLine` holds and whose ends are both among them. */
function restricted(
  scene: Scene,
  nodes: readonly SceneNode[],
  keepsLine: (edge: SceneEdge) => boolean,
): Scene {
  const kept = new Map(nodes.map(node => [node.key, node]))
  const edges = [...scene.edges].filter(
    ([, edge]) => kept.has(edge.source) && kept.has(edge.target) && keepsLine(edge),
  )
  return { nodes: kept, edges: new Map(edges) }
}

/** What is selected: nodes with the lines between them, and lines with their ends. */
export function selectedScene(scene: Scene, selection: ReadonlySet<ElementKey>): Scene {
  const chosen = (edge: SceneEdge) => edge.keys.some(key => selection.has(key))
  const nodes = new Set<NodeKey>([...scene.nodes.keys()].filter(key => selection.has(key)))
  const between = new Set(nodes)
  for (const edge of scene.edges.values()) if (chosen(edge)) nodes.add(edge.source).add(edge.target)
  return restricted(
    scene,
    [...scene.nodes.values()].filter(({ key }) => nodes.has(key)),
    edge => chosen(edge) || (between.has(edge.source) && between.has(edge.target)),
  )
}

/** What has any part of it inside of a box. A line may pass through though both its ends are outside. */
export function sceneWithin({ scene, placeOf, curveOf }: DrawnScene, box: Box): Scene {
  const nodes = [...scene.nodes].filter(([key, { size }]) => {
    const place = placeOf(key)
    return place && overlaps(boxRound([place], size), box)
  })
  const edges = [...scene.edges].filter(([key]) => {
    const curve = curveOf(key)
    return curve && overlaps(curveBox(curve), box)
  })
  return { nodes: new Map(nodes), edges: new Map(edges) }
}

/** Round every node and line, without what is written there; null for nothing. */
export function boxOfScene({ placeOf, curveOf }: DrawnScene, scene: Scene): Box | null {
  const nodes = [...scene.nodes].flatMap(([key, { size }]) => {
    const place = placeOf(key)
    return place ? boxRound([place], size) : []
  })
  const edges = [...scene.edges.keys()].flatMap(key => {
    const curve = curveOf(key)
    return curve ? curveBox(curve) : []
  })
  return unionOf([...nodes, ...edges])
}

/** No curve leaves the hull of its bends. */
const curveBox = ({ start, bends, tip }: EdgeCurve) => boxRound([start, ...bends, tip], 4)

function boxRound(points: readonly Point[], size: number): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return {
    left: Math.min(...xs) - size / 2,
    right: Math.max(...xs) + size / 2,
    top: Math.min(...ys) - size / 2,
    bottom: Math.max(...ys) + size / 2,
  }
}
