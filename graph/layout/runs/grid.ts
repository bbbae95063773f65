import type { LayoutNode, LayoutRun } from '../layout.ts'
import type { LAYOUTS } from '../layouts.ts'
import { inGroups } from '../in-groups.ts'
import { neighbourIndexes } from '../neighbours.ts'

/** Width of the grid over its height. */
const ASPECTS = { wide: 16 / 9, square: 1, tall: 1 / 1.4 } as const

/** Rows and columns of one size, filled row by row. */
export const gridRun: LayoutRun<typeof LAYOUTS.grid.parameters> = (
  { nodes, edges },
  { order, shape, gap },
) => {
  const most = (side: keyof LayoutNode['extent']) => Math.max(0, ...nodes.map(({ extent }) => extent[side]))
  const width = most('left') + most('right') + gap
  const height = most('top') + most('bottom') + gap
  const columns = Math.max(1, Math.round(Math.sqrt((nodes.length * ASPECTS[shape] * height) / width)))
  const degrees = neighbourIndexes(nodes, edges).map(({ length }) => length)
  const mostConnected = (a: number, b: number) => degrees[b]! - degrees[a]! || a - b
  const sorted =
    order === 'kind'
      ? inGroups(nodes).flatMap(group => group.sort(mostConnected))
      : nodes.map((_, index) => index).sort(mostConnected)
  const cells = new Map(sorted.map((index, cell) => [index, cell]))
  return nodes.map((_, index) => {
    const cell = cells.get(index)!
    return { x: (cell % columns) * width, y: Math.floor(cell / columns) * height }
  })
}
