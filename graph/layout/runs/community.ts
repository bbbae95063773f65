import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { boxAt, type Point, unionOf } from '../extent.ts'
import type { LayoutEdge, LayoutInput, LayoutNode, LayoutRun } from '../layout.ts'
import { LAYOUTS } from '../layouts.ts'
import { settingsFor } from '../../model/parameter.ts'
import { removeOverlaps } from '../remove-overlaps.ts'
import { forceRun } from './force.ts'
import { gridRun } from './grid.ts'

const TICKS = 300

/** A community with its own picture round (0, 0), and where that comes to stand. */
interface Community extends SimulationNodeDatum {
  readonly members: readonly number[]
  readonly places: readonly Point[]
  readonly radius: number
}

/**
 * Communities by modularity (Blondel and others, "Fast unfolding of communities in large networks", 2008), each laid
 * out by force, and then placed near those it has most to do with. What is tied to nothing stands together in a grid.
 */
export const communityRun: LayoutRun<typeof LAYOUTS.community.parameters> = (input, { resolution, gap }) => {
  const { nodes, edges, random, progress } = input
  const memberships = communitiesOf(input, resolution)
  const communities: Community[] = []
  memberships.forEach((members, at) => {
    progress(at / memberships.length)
    communities.push(layOut(input, members, random))
  })
  const of = new Map(memberships.flatMap((members, at) => members.map(index => [nodes[index]!.key, at])))
  placeAll(communities, tiesBetween(edges, of), gap, random)
  const places: Point[] = []
  for (const { members, places: own, x, y } of communities) {
    members.forEach((index, at) => {
      places[index] = { x: x! + own[at]!.x, y: y! + own[at]!.y }
    })
  }
  return places
}

/** The indexes of each community's nodes, the largest community first; the last are those that are tied to nothing. */
function communitiesOf({ nodes, edges, random }: LayoutInput, resolution: number): number[][] {
  const graph = new UndirectedGraph()
  nodes.forEach(({ key }) => graph.addNode(key))
  for (const { source, target } of edges) {
    if (source === target) continue
    graph.updateEdge(source, target, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }))
  }
  const lone: number[] = []
  const found = new Map<number, number[]>()
  const communities = graph.size > 0 ? louvain(graph, { resolution, rng: random }) : {}
  nodes.forEach(({ key }, index) => {
    const community = communities[key]
    if (graph.degree(key) === 0 || community === undefined) lone.push(index)
    else if (found.has(community)) found.get(community)!.push(index)
    else found.set(community, [index])
  })
  const sorted = [...found.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  return lone.length > 0 ? [...sorted, lone] : sorted
}

function layOut({ nodes, edges }: LayoutInput, members: readonly number[], random: () => number): Community {
  const own = members.map((index): LayoutNode => ({ ...nodes[index]!, pinned: false }))
  const keys = new Set(own.map(({ key }) => key))
  const input = {
    nodes: own,
    edges: edges.filter(({ source, target }) => keys.has(source) && keys.has(target)),
    random,
    progress: () => {},
  }
  const raw =
    input.edges.length > 0
      ? forceRun(input, settingsFor(LAYOUTS.force.parameters, {}))
      : gridRun(input, settingsFor(LAYOUTS.grid.parameters, { shape: 'square' }))
  const places = removeOverlaps(own.map((node, at) => ({ ...node, ...raw[at]! })))
  const boxes = own.map(node => boxAt(places.get(node.key)!, node.extent))
  const round = unionOf(boxes)!
  const middle = { x: (round.left + round.right) / 2, y: (round.top + round.bottom) / 2 }
  return {
    members,
    places: own.map(({ key }) => ({
      x: places.get(key)!.x - middle.x,
      y: places.get(key)!.y - middle.y,
    })),
    // The corner that is farthest out: a circle round the box would leave much room unused.
    radius: Math.max(
      ...boxes.map(box =>
        Math.hypot(
          Math.max(middle.x - box.left, box.right - middle.x),
          Math.max(middle.y - box.top, box.bottom - middle.y),
        ),
      ),
    ),
  }
}

/** How many edges join each pair of communities. */
function tiesBetween(edges: readonly LayoutEdge[], of: ReadonlyMap<string, number>) {
  const ties = new Map<string, { source: number; target: number; count: number }>()
  for (const edge of edges) {
    const [source, target] = [of.get(edge.source)!, of.get(edge.target)!].sort((a, b) => a - b) as [
      number,
      number,
    ]
    if (source === target) continue
    const known = ties.get(`${source} ${target}`)
    if (known) known.count++
    else ties.set(`${source} ${target}`, { source, target, count: 1 })
  }
  return [...ties.values()]
}

/** Brings tied communities next to one another, none over another. */
function placeAll(
  communities: Community[],
  ties: ReturnType<typeof tiesBetween>,
  gap: number,
  random: () => number,
): void {
  const most = Math.max(1, ...ties.map(({ count }) => count))
  forceSimulation(communities)
    .stop()
    .randomSource(random)
    .force(
      'ties',
      forceLink<Community, (typeof ties)[number]>(ties)
        .distance(
          ({ source, target }) =>
            (source as never as Community).radius + (target as never as Community).radius + gap,
        )
        .strength(({ count }) => 0.1 + (0.4 * count) / most),
    )
    .force('collide', forceCollide<Community>(({ radius }) => radius + gap / 2).iterations(3))
    .force('x', forceX<Community>().strength(0.04))
    .force('y', forceY<Community>().strength(0.09))
    .tick(TICKS)
}
