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
import type { Extent } from '../extent.ts'
import type { LayoutRun } from '../layout.ts'
import type { LAYOUTS } from '../layouts.ts'

interface Body extends SimulationNodeDatum {
  readonly key: string
  readonly extent: Extent
}

const TICKS = 300
/** Progress is told this often. */
const TICKS_A_TIME = 10

/** Related nodes draw together, all others push apart; pinned ones take part from where they are. */
export const forceRun: LayoutRun<typeof LAYOUTS.force.parameters> = (
  { nodes, edges, random, progress },
  { distance, repulsion },
) => {
  const spread = distance * Math.sqrt(nodes.length)
  const bodies: Body[] = nodes.map(({ key, extent, pinned, x, y }) =>
    pinned
      ? { key, extent, x, y, fx: x, fy: y }
      : { key, extent, x: (random() - 0.5) * spread, y: (random() - 0.5) * spread },
  )
  const links: SimulationLinkDatum<Body>[] = edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({ source: source as never, target: target as never }))
  const simulation = forceSimulation(bodies)
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
        .strength(-distance * repulsion)
        .distanceMax(distance * 6),
    )
    .force(
      'collide',
      forceCollide<Body>(body => (body.extent.left + body.extent.right) / 2 + 10).strength(0.7),
    )
    .force('x', forceX<Body>().strength(0.04))
    // A window is wider than it is high: pull harder towards the horizontal axis.
    .force('y', forceY<Body>().strength(0.09))
  for (let tick = 0; tick < TICKS; tick += TICKS_A_TIME) {
    progress(tick / TICKS)
    simulation.tick(TICKS_A_TIME)
  }
  return bodies.map(({ x, y }) => ({ x: x!, y: y! }))
}
