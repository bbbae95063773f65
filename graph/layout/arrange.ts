import { type Box, boxAt, type Point, unionOf } from './extent.ts'
import { BoxGrid } from './box-grid.ts'
import { type Settings, settingsFor } from '../model/parameter.ts'
import type { LayoutEdge, LayoutNode, LayoutRun } from './layout.ts'
import { LAYOUT_RUNS } from './layout-runs.ts'
import { type LayoutId, LAYOUTS } from './layouts.ts'
import { removeOverlaps } from './remove-overlaps.ts'
import { seededRandom } from './seeded-random.ts'

/** What to arrange, and how. */
export interface Arrangement {
  readonly layout: LayoutId
  readonly settings: Settings
  readonly seed: number
  readonly nodes: readonly LayoutNode[]
  /** Edges whose ends are not both among the nodes are left out. */
  readonly edges: readonly LayoutEdge[]
  /** The boxes of what is drawn and takes no part: it stays, and nothing comes to lie on it. */
  readonly others: readonly Box[]
}

/**
 * Runs a layout and takes its boxes off one another. Pinned nodes stay where they are and the picture comes to stand
 * round them. Where others take no part, the picture stands as near to where its nodes were as there is room.
 */
export function arrange(
  { layout, settings, seed, nodes, edges, others }: Arrangement,
  progress: (share: number) => void = () => {},
): Map<string, Point> {
  if (nodes.length === 0) return new Map()
  const keys = new Set(nodes.map(({ key }) => key))
  const input = {
    nodes,
    edges: edges.filter(({ source, target }) => keys.has(source) && keys.has(target)),
    random: seededRandom(seed),
    progress,
  }
  const run = LAYOUT_RUNS[layout] as LayoutRun<never>
  const raw = run(input, settingsFor(LAYOUTS[layout].parameters, settings) as never)
  const placed = roundPins(nodes, raw)
  if (others.length === 0 || nodes.some(({ pinned }) => pinned)) return removeOverlaps(placed, others)
  const apart = removeOverlaps(placed, [])
  return inRoom(nodes, apart, others)
}

/** The nodes at their new places, shifted as one so that the pinned ones are, on the whole, where they stay. */
function roundPins(nodes: readonly LayoutNode[], raw: readonly Point[]): LayoutNode[] {
  const shift = { x: 0, y: 0 }
  const pins = nodes.filter(({ pinned }) => pinned).length
  nodes.forEach((node, index) => {
    if (!node.pinned) return
    shift.x += (node.x - raw[index]!.x) / pins
    shift.y += (node.y - raw[index]!.y) / pins
  })
  return nodes.map((node, index) =>
    node.pinned ? node : { ...node, x: raw[index]!.x + shift.x, y: raw[index]!.y + shift.y },
  )
}

/** Room between the picture and the others, in canvas units. */
const MARGIN = 12
/** How far apart the places are that are tried for the whole picture. */
const STEP = 40

/** Moves the picture as a whole to the nearest place to its old one where none of its boxes meets the others. */
function inRoom(
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Point>,
  others: readonly Box[],
): Map<string, Point> {
  const before = middleOf(nodes.map(node => boxAt(node, node.extent)))
  const boxes = nodes.map(({ key, extent }) => boxAt(places.get(key)!, extent, MARGIN))
  const now = middleOf(boxes)
  const grid = new BoxGrid()
  for (const other of others) grid.add(other, undefined)
  const isFree = (x: number, y: number) => !boxes.some(box => grid.hit(shifted(box, x, y)))
  const { x, y } = nearestFree({ x: before.x - now.x, y: before.y - now.y }, isFree)
  return new Map([...places].map(([key, place]) => [key, { x: place.x + x, y: place.y + y }]))
}

/** The first free shift on rings round `start`; far enough out everything is free. */
function nearestFree(start: Point, isFree: (x: number, y: number) => boolean): Point {
  if (isFree(start.x, start.y)) return start
  for (let radius = STEP; ; radius += STEP) {
    const steps = Math.max(8, Math.round((2 * Math.PI * radius) / STEP))
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps
      const x = start.x + radius * Math.cos(angle)
      const y = start.y + radius * Math.sin(angle)
      if (isFree(x, y)) return { x, y }
    }
  }
}

const shifted = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
})

function middleOf(boxes: readonly Box[]): Point {
  const { left, right, top, bottom } = unionOf(boxes)!
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
