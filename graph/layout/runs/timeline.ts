import type { Point } from '../extent.ts'
import type { LayoutNode, LayoutRun } from '../layout.ts'
import type { LAYOUTS } from '../layouts.ts'
import { neighbourIndexes } from '../neighbours.ts'
import { putBelow } from './undated-band.ts'

/** Room between two nodes of one date, in canvas units. */
const GAP = 24
/** Times that every column is sorted anew by where its relations stand. */
const SWEEPS = 4

/** The nodes of one date that stand above one another; a date with many has several. */
interface Column {
  readonly time: number
  indexes: number[]
  readonly width: number
}

/**
 * A column for each date, the earliest leftmost, related nodes at about one height. Nodes without a date stand in a
 * band below, under what they are related to.
 */
export const timelineRun: LayoutRun<typeof LAYOUTS.timeline.parameters> = (
  { nodes, edges },
  { spacing, gap },
) => {
  const neighbours = neighbourIndexes(nodes, edges)
  const columns = columnsOf(nodes)
  const xs = spacing === 'even' ? evenly(columns, gap) : toScale(columns, gap)
  const places: (Point | undefined)[] = nodes.map(() => undefined)
  const stand = () => columns.forEach((column, at) => putInColumn(nodes, column.indexes, xs[at]!, places))
  stand()
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of columns) sortByRelations(column, neighbours, places)
    stand()
  }
  return putBelow(nodes, neighbours, places)
}

function columnsOf(nodes: readonly LayoutNode[]): Column[] {
  const byTime = new Map<number, number[]>()
  nodes.forEach(({ time }, index) => {
    if (time === undefined) return
    const known = byTime.get(time)
    if (known) known.push(index)
    else byTime.set(time, [index])
  })
  // About as many above one another as make a picture that is wider than high.
  const most = Math.max(3, Math.ceil(Math.sqrt(nodes.length) * 0.9))
  return [...byTime]
    .sort(([a], [b]) => a - b)
    .flatMap(([time, indexes]) => {
      const rows = Math.ceil(indexes.length / Math.ceil(indexes.length / most))
      return Array.from({ length: Math.ceil(indexes.length / rows) }, (_, part) => {
        const own = indexes.slice(part * rows, (part + 1) * rows)
        const width = Math.max(...own.map(index => nodes[index]!.extent.left + nodes[index]!.extent.right))
        return { time, indexes: own, width }
      })
    })
}

/** The least distance between the middles of two columns. */
const roomFor = (before: Column, column: Column, gap: number) =>
  (before.width + column.width) / 2 + (before.time === column.time ? GAP : gap)

function evenly(columns: readonly Column[], gap: number): number[] {
  const xs: number[] = []
  columns.forEach((column, at) =>
    xs.push(at === 0 ? 0 : xs[at - 1]! + roomFor(columns[at - 1]!, column, gap)),
  )
  return xs
}

/** As far apart as the dates are, in the width of twice the even one, but never without the room that each needs. */
function toScale(columns: readonly Column[], gap: number): number[] {
  const width = 2 * (evenly(columns, gap).at(-1) ?? 0)
  const first = columns[0]?.time ?? 0
  const span = (columns.at(-1)?.time ?? 0) - first || 1
  const xs: number[] = []
  columns.forEach((column, at) => {
    const due = ((column.time - first) / span) * width
    xs.push(at === 0 ? 0 : Math.max(due, xs[at - 1]! + roomFor(columns[at - 1]!, column, gap)))
  })
  return xs
}

function putInColumn(
  nodes: readonly LayoutNode[],
  indexes: readonly number[],
  x: number,
  places: (Point | undefined)[],
): void {
  const heights = indexes.map(index => nodes[index]!.extent.top + nodes[index]!.extent.bottom + GAP)
  let y = -heights.reduce((sum, height) => sum + height, 0) / 2
  indexes.forEach((index, at) => {
    places[index] = { x, y: y + nodes[index]!.extent.top + GAP / 2 }
    y += heights[at]!
  })
}

function sortByRelations(
  column: Column,
  neighbours: readonly (readonly number[])[],
  places: readonly (Point | undefined)[],
): void {
  const height = new Map(
    column.indexes.map(index => {
      const ys = neighbours[index]!.flatMap(other => places[other]?.y ?? [])
      return [index, ys.length > 0 ? ys.reduce((sum, y) => sum + y, 0) / ys.length : places[index]!.y]
    }),
  )
  column.indexes = column.indexes.toSorted((a, b) => height.get(a)! - height.get(b)! || a - b)
}
