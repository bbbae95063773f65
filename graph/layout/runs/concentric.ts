import type { Point } from '../extent.ts'
import type { LayoutNode, LayoutRun } from '../layout.ts'
import type { LAYOUTS } from '../layouts.ts'
import { inGroups } from '../in-groups.ts'
import { neighbourIndexes } from '../neighbours.ts'

/** Room along a ring between two nodes, in canvas units. */
const GAP = 24

/** Rings of kinds, the one that matters most in the middle; a kind stands together, near what it is related to. */
export const concentricRun: LayoutRun<typeof LAYOUTS.concentric.parameters> = (
  { nodes, edges },
  { shared, ringGap },
) => {
  const neighbours = neighbourIndexes(nodes, edges)
  const places: Point[] = []
  for (const { groups, radius } of ringsOf(nodes, shared, ringGap)) {
    putOnRing(nodes, groups, radius, places, neighbours)
  }
  return places
}

interface Ring {
  readonly groups: number[][]
  readonly radius: number
}

/** The groups of each ring, from the middle outwards. */
function ringsOf(nodes: readonly LayoutNode[], shared: boolean, ringGap: number): Ring[] {
  const rings: Ring[] = []
  let free = 0
  let rim = 0
  for (const group of inGroups(nodes)) {
    const wanted = roundOf(nodes, [group])
    if (shared && wanted <= free) {
      rings.at(-1)!.groups.push(group)
      free -= wanted
      continue
    }
    const size = Math.max(...group.map(index => reachOf(nodes[index]!)))
    const alone = rings.length === 0 && group.length === 1
    const radius = alone ? 0 : Math.max(rim && rim + size, wanted / (2 * Math.PI))
    rings.push({ groups: [group], radius })
    free = 2 * Math.PI * radius - wanted
    rim = radius + size + ringGap
  }
  return rings
}

/** Places the groups of one ring one after the other, each node near the angle of what it is related to. */
function putOnRing(
  nodes: readonly LayoutNode[],
  ring: readonly (readonly number[])[],
  radius: number,
  places: Point[],
  neighbours: readonly (readonly number[])[],
): void {
  const towards = (index: number) => {
    const placed = neighbours[index]!.flatMap(other => places[other] ?? [])
    const x = placed.reduce((sum, place) => sum + place.x, 0)
    const y = placed.reduce((sum, place) => sum + place.y, 0)
    return placed.length === 0 || (x === 0 && y === 0) ? null : Math.atan2(y, x)
  }
  const angles = new Map(ring.flat().map(index => [index, towards(index)]))
  const inOrder = ring.flatMap(group =>
    group.toSorted((a, b) => (angles.get(a) ?? Math.PI) - (angles.get(b) ?? Math.PI) || a - b),
  )
  const stretch = (2 * Math.PI) / roundOf(nodes, ring)
  let at = 0
  const turned = inOrder.map(index => {
    const width = roundOf(nodes, [[index]]) * stretch
    at += width
    return { index, angle: at - width / 2 }
  })
  const turn = turnOf(turned, angles)
  for (const { index, angle } of turned) {
    places[index] = { x: radius * Math.cos(angle + turn), y: radius * Math.sin(angle + turn) }
  }
}

/** How far to turn a ring so that its nodes stand, on the whole, where their relations are. */
function turnOf(
  ring: readonly { readonly index: number; readonly angle: number }[],
  wanted: ReadonlyMap<number, number | null>,
): number {
  let x = 0
  let y = 0
  for (const { index, angle } of ring) {
    const towards = wanted.get(index)
    if (towards === null || towards === undefined) continue
    x += Math.cos(towards - angle)
    y += Math.sin(towards - angle)
  }
  return x === 0 && y === 0 ? -Math.PI / 2 : Math.atan2(y, x)
}

/** The room a node needs to every side. */
const reachOf = ({ extent }: LayoutNode) =>
  Math.hypot(Math.max(extent.left, extent.right), Math.max(extent.top, extent.bottom))

/** The length of the ring that these groups need. */
function roundOf(nodes: readonly LayoutNode[], ring: readonly (readonly number[])[]): number {
  return ring.flat().reduce((sum, index) => {
    const { left, right } = nodes[index]!.extent
    return sum + left + right + GAP
  }, 0)
}
