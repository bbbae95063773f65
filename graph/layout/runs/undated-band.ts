import { boxAt, type Point, unionOf } from '../extent.ts'
import type { LayoutNode } from '../layout.ts'

/** Room above the band and between its nodes, in canvas units. */
const ABOVE = 180
const GAP = 24
/** What a row further down costs, in canvas units aside. */
const COST_OF_ROW = 70

/** Places what has none yet in rows below all the others, each node under what it is related to if there is room. */
export function putBelow(
  nodes: readonly LayoutNode[],
  neighbours: readonly (readonly number[])[],
  places: readonly (Point | undefined)[],
): Point[] {
  const above = unionOf(places.flatMap((place, index) => (place ? [boxAt(place, nodes[index]!.extent)] : [])))
  const waiting = nodes.flatMap((_, index) => (places[index] ? [] : [index]))
  const middle = above ? (above.left + above.right) / 2 : 0
  const due = new Map(waiting.map(index => [index, meanX(neighbours[index]!, places) ?? middle]))
  const rowHeight = Math.max(0, ...waiting.map(index => heightOf(nodes[index]!))) + GAP
  const start = above ? above.bottom + ABOVE : 0
  const rims: number[] = []
  const found = [...places]
  for (const index of waiting.toSorted((a, b) => due.get(a)! - due.get(b)! || a - b)) {
    const { left, right, top } = nodes[index]!.extent
    const wanted = due.get(index)!
    const row = cheapestRow(rims, wanted - left)
    const x = Math.max(wanted, (rims[row] ?? Number.NEGATIVE_INFINITY) + left)
    rims[row] = x + right + GAP
    found[index] = { x, y: start + row * rowHeight + top }
  }
  return found as Point[]
}

/** The row in which a box that wants to begin at `left` is moved least; the first of several. */
function cheapestRow(rims: readonly number[], left: number): number {
  let best = rims.length
  let bestCost = rims.length * COST_OF_ROW
  rims.forEach((rim, row) => {
    const cost = Math.max(0, rim - left) + row * COST_OF_ROW
    if (cost < bestCost) {
      best = row
      bestCost = cost
    }
  })
  return best
}

function meanX(indexes: readonly number[], places: readonly (Point | undefined)[]): number | null {
  const xs = indexes.flatMap(index => places[index]?.x ?? [])
  return xs.length > 0 ? xs.reduce((sum, x) => sum + x, 0) / xs.length : null
}

const heightOf = ({ extent }: LayoutNode) => extent.top + extent.bottom
