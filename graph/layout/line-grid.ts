import type { Box, Point } from './extent.ts'

/** Side of a cell, in canvas units: finer than a node, coarser than a line. */
const CELL = 24
const CELLS_A_COLUMN = 2 ** 22

/** Which lines pass where, roughly: good enough to prefer one place to another. */
export class LineGrid {
  readonly #cells = new Map<number, number[]>()

  constructor(lines: readonly (readonly [Point, Point])[]) {
    lines.forEach(([from, to], line) => {
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (CELL * 0.7)) || 1
      for (let step = 0; step <= steps; step++) {
        const x = from.x + ((to.x - from.x) * step) / steps
        const y = from.y + ((to.y - from.y) * step) / steps
        this.#add(Math.floor(x / CELL) * CELLS_A_COLUMN + Math.floor(y / CELL), line)
      }
    })
  }

  /** How many lines pass through the box, or near its rim. */
  count({ left, right, top, bottom }: Box): number {
    const found = new Set<number>()
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
        for (const line of this.#cells.get(column * CELLS_A_COLUMN + row) ?? []) found.add(line)
      }
    }
    return found.size
  }

  #add(cell: number, line: number): void {
    const lines = this.#cells.get(cell)
    if (!lines) this.#cells.set(cell, [line])
    else if (lines.at(-1) !== line) lines.push(line)
  }
}
