import type { Point } from './extent.ts'
import { settingsFor } from '../model/parameter.ts'
import type { LayoutEdge, LayoutNode } from './layout.ts'
import { LAYOUTS } from './layouts.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { forceRun } from './runs/force.ts'
import { seededRandom } from './seeded-random.ts'

/** Places on an empty canvas: by force, always the same. It brings no library but the one for forces. */
export function firstPlaces(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Map<string, Point> {
  const input = { nodes, edges, random: seededRandom(1), progress: () => {} }
  const places = forceRun(input, settingsFor(LAYOUTS.force.parameters, {}))
  return removeOverlaps(nodes.map((node, index) => ({ ...node, ...places[index]! })))
}
