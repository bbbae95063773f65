import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Extent } from '../../graph/layout/extent.ts'
import { arrange } from '../../graph/layout/arrange.ts'
import { LAYOUTS } from '../../graph/layout/layouts.ts'
import { settingsFor } from '../../graph/model/parameter.ts'
import { seededRandom } from '../../graph/layout/seeded-random.ts'
import { overlapping, randomGraph } from '../unit/graph/layout/random-graph.ts'
import { expandPlacement } from './expand-placement.ts'
import { type BenchResult, toRow } from './row.ts'

const REPS = 5
const NODES = 1000
const EDGES = 2000

/** The force layout against the bare library, and the placing of what an expansion brings; both without a window. */
export async function layout(): Promise<BenchResult> {
  const graph = layoutGraph()
  const ours: number[] = []
  const bare: number[] = []
  const expand = { cpu: [] as number[], overlaps: [] as number[], moved: [] as number[] }
  const overlaps: number[] = []
  // The first of each is not measured: it is slower for whichever is first.
  for (let rep = 0; rep <= REPS; rep++) {
    let places = new Map<string, { x: number; y: number }>()
    const own = cpuOf(() => {
      places = arrange({ layout: 'force', settings: {}, seed: 1, ...graph, others: [] })
    })
    const library = cpuOf(() => bareForce(graph))
    const placing = expandPlacement()
    if (rep === 0) continue
    ours.push(own)
    bare.push(library)
    overlaps.push(overlapping(graph.nodes, places).length)
    expand.cpu.push(placing.cpu)
    expand.overlaps.push(placing.overlaps)
    expand.moved.push(placing.moved)
  }
  return {
    name: 'layout',
    reps: REPS,
    rows: [
      toRow('layout-1000', 'ms', { ours, 'd3-force': bare }, 'd3-force', { on: 'ratio', bar: 1.5 }),
      toRow('layout-1000-overlaps', 'pairs', { ours: overlaps }, null, { on: 'ours', bar: 0 }),
      toRow('expand-placement', 'ms', { ours: expand.cpu }, null, { on: 'ours', bar: 20 }),
      toRow('expand-placement-overlaps', 'pairs', { ours: expand.overlaps }, null, { on: 'ours', bar: 0 }),
      toRow('expand-placement-moved', 'nodes', { ours: expand.moved }, null, { on: 'ours', bar: 0 }),
    ],
  }
}

/** 1,000 connected nodes with the boxes of real ones, and 2,000 edges. */
function layoutGraph() {
  const { nodes, edges } = randomGraph(NODES, 1)
  const random = seededRandom(2)
  const any = () => nodes[Math.floor(random() * NODES)]!.key
  while (edges.length < EDGES) edges.push({ source: any(), target: any() })
  return { nodes, edges: edges.filter(({ source, target }) => source !== target) }
}

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly extent: Extent
}

/** The library as its manual shows it, with the forces and ticks that the layout gives it. */
function bareForce({ nodes, edges }: ReturnType<typeof layoutGraph>): void {
  const { distance, repulsion } = settingsFor(LAYOUTS.force.parameters, {})
  const bodies: Body[] = nodes.map(({ key, extent }) => ({ id: key, extent }))
  forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink(edges.map(edge => ({ ...edge })))
        .id(node => (node as Body).id)
        .distance(distance),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-distance * repulsion)
        .distanceMax(distance * 6),
    )
    .force('collide', forceCollide<Body>(({ extent }) => (extent.left + extent.right) / 2 + 10).strength(0.7))
    .force('x', forceX().strength(0.04))
    .force('y', forceY().strength(0.09))
    .tick(300)
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
