import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Extent } from './extent.ts'
import { type Layout, optionOf } from './layout.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { seededRandom } from './seeded-random.ts'

interface Body extends SimulationNodeDatum {
  readonly key: string
  readonly extent: Extent
}

const TICKS = 300

/** Related nodes draw together, all others push apart; then boxes are moved off one another. */
export const forceLayout: Layout = {
  id: 'force',
  label: 'Force',
  parameters: {
    distance: { label: 'Distance between neighbours', min: 60, max: 400, initial: 150 },
  },
  run(nodes, edges, options, seed) {
    const random = seededRandom(seed)
    const distance = optionOf(forceLayout, options, 'distance')
    const spread = distance * Math.sqrt(nodes.length)
    const bodies: Body[] = nodes.map(({ key, extent, pinned, x, y }) =>
      pinned
        ? { key, extent, x, y, fx: x, fy: y }
        : { key, extent, x: (random() - 0.5) * spread, y: (random() - 0.5) * spread },
    )
    const links: SimulationLinkDatum<Body>[] = edges
      .filter(({ source, target }) => source !== target)
      .map(({ source, target }) => ({ source: source as never, target: target as never }))
    forceSimulation(bodies)
      .stop()
      .randomSource(random)
      .force(
        'link',
        forceLink<Body, SimulationLinkDatum<Body>>(links)
          .id(body => body.key)
          .distance(distance),
      )
      .force(
        'charge',
        forceManyBody<Body>()
          .strength(-distance * 5)
          .distanceMax(distance * 6),
      )
      .force(
        'collide',
        forceCollide<Body>(body => (body.extent.left + body.extent.right) / 2 + 10).strength(0.7),
      )
      .force('x', forceX<Body>().strength(0.04))
      // A window is wider than it is high: pull harder towards the horizontal axis.
      .force('y', forceY<Body>().strength(0.09))
      .tick(TICKS)
    return removeOverlaps(
      nodes.map((node, index) => ({ ...node, x: bodies[index]!.x!, y: bodies[index]!.y! })),
    )
  },
}
