import type { Box, Point } from './extent.ts'

/** Side of a cell, in canvas units: finer than a node, coarser than a line. */
const CELL = 24
const CELLS_A_COLUMN = 2 ** 22

/** Which lines pass where, roughly: good enough to prefer one place to another. */
export class LineGrid {
  /** The last entry of each cell; the entries of a cell hang together by `#before`. */
  readonly #last = new Map<number, number>()
  readonly #line: number[] = []
  readonly #before: number[] = []
  /** For each line the question in which it was counted last. */
  readonly #counted: number[] = []
  #questions = 0

  constructor(lines: readonly (readonly [Point, Point])[]) {
    for (const [from, to] of lines) this.add(from, to)
  }

  add(from: Point, to: Point): void {
    const line = this.#counted.push(0) - 1
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (CELL * 0.7)) || 1
    let lately = Number.NaN
    for (let step = 0; step <= steps; step++) {
      const x = from.x + ((to.x - from.x) * step) / steps
      const y = from.y + ((to.y - from.y) * step) / steps
      const cell = Math.floor(x / CELL) * CELLS_A_COLUMN + Math.floor(y / CELL)
      if (cell === lately) continue
      lately = cell
      this.#before.push(this.#last.get(cell) ?? -1)
      this.#last.set(cell, this.#line.push(line) - 1)
    }
  }

  /** How many lines pass through the box, or near its rim. */
  count({ left, right, top, bottom }: Box): number {
    const question = ++this.#questions
    let found = 0
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
        let entry = this.#last.get(column * CELLS_A_COLUMN + row) ?? -1
        for (; entry >= 0; entry = this.#before[entry]!) {
          const line = this.#line[entry]!
          if (this.#counted[line] === question) continue
          this.#counted[line] = question
          found++
        }
      }
    }
    return found
  }
}
