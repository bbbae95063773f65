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
 * A new node comes out of the node that it was folded into, else out of a neighbour that was drawn before and still
 * is, the nearest. A node goes into the one that it is folded into then.
 */
export function waysBetween(from: Cel, to: Cel, foldedBefore: Folded, foldedAfter: Folded): Ways {
  const comingFrom = new Map<string, Point>()
  const neighbours = neighboursOf(to)
  for (const [key, { place }] of to.nodes) {
    if (from.nodes.has(key)) continue
    const host = from.nodes.get(foldedBefore[key] ?? '')
    const near = (neighbours.get(key) ?? []).flatMap(one =>
      to.nodes.has(one) ? (from.nodes.get(one) ?? []) : [],
    )
    const origin =
      host?.place ??
      nearest(
        near.map(node => node.place),
        place,
      )
    if (origin) comingFrom.set(key, origin)
  }
  const goingTo = new Map<string, Point>()
  for (const key of from.nodes.keys()) {
    const host = to.nodes.has(key) ? undefined : to.nodes.get(foldedAfter[key] ?? '')
    if (host) goingTo.set(key, host.place)
  }
  const fresh = [...to.lines.keys()].filter(key => !from.lines.has(key))
  return { comingFrom, goingTo, drawn: new Map(fresh.map((key, index) => [key, index])) }
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
