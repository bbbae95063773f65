import type { Point } from '../../../graph/layout/extent.ts'
import type { Cel } from './cel.ts'

/** Where what is new comes from, where what goes goes to, and in which order new lines are drawn. */
export interface Ways {
  /** Where a new node starts; those that belong to nothing that was drawn are not in it. */
  readonly comingFrom: ReadonlyMap<string, Point>
  /** Where a node ends that goes into another; those that only fade are not in it. */
  readonly goingTo: ReadonlyMap<string, Point>
  /** The place of each new line in the order in which they are drawn. */
  readonly drawn: ReadonlyMap<string, number>
}

type Folded = Readonly<Record<string, string>>

/**
 * A new node comes out of the node that it was folded into, else out of the nearest neighbour that was drawn before
 * and still is, or out of where a new neighbour comes from. A node goes into the one that it is folded into then.
 */
export function waysBetween(from: Cel, to: Cel, foldedBefore: Folded, foldedAfter: Folded): Ways {
  const comingFrom = originsOf(from, to, foldedBefore)
  const goingTo = new Map<string, Point>()
  for (const key of from.nodes.keys()) {
    const host = to.nodes.has(key) ? undefined : to.nodes.get(foldedAfter[key] ?? '')
    if (host) goingTo.set(key, host.place)
  }
  const fresh = [...to.lines.keys()].filter(key => !from.lines.has(key))
  return { comingFrom, goingTo, drawn: new Map(fresh.map((key, index) => [key, index])) }
}

/** Of new nodes that have new neighbours alone, the first come out of what is drawn and draw the others after them. */
function originsOf(from: Cel, to: Cel, folded: Folded): Map<string, Point> {
  const origins = new Map<string, Point>()
  const neighbours = neighboursOf(to)
  const startOf = (key: string) => from.nodes.get(key)?.place ?? origins.get(key)
  let waiting = [...to.nodes].filter(([key]) => !from.nodes.has(key))
  for (let left = -1; waiting.length > 0 && waiting.length !== left; ) {
    left = waiting.length
    const found = waiting.flatMap(([key, { place }]) => {
      const host = from.nodes.get(folded[key] ?? '')?.place
      const near = (neighbours.get(key) ?? []).flatMap(one => (to.nodes.has(one) ? (startOf(one) ?? []) : []))
      const origin = host ?? nearest(near, place)
      return origin ? [[key, origin] as const] : []
    })
    for (const [key, origin] of found) origins.set(key, origin)
    waiting = waiting.filter(([key]) => !origins.has(key))
  }
  return origins
}

function neighboursOf({ lines }: Cel): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const join = (a: string, b: string) => {
    const known = neighbours.get(a)
    if (known) known.push(b)
    else neighbours.set(a, [b])
  }
  for (const { from, to } of lines.values()) {
    join(from, to)
    join(to, from)
  }
  return neighbours
}

function nearest(places: readonly Point[], { x, y }: Point): Point | undefined {
  const distance = (place: Point) => Math.hypot(place.x - x, place.y - y)
  return places.reduce<Point | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  )
}
