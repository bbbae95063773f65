import { type Box, overlaps } from './extent.ts'

/** Boxes filed under the grid cells they touch, so that "is this place free?" looks at a few of them only. */
export class BoxGrid<T = undefined> {
  readonly #cells = new Map<number, { box: Box; value: T }[]>()
  readonly #size: number

  /** `size` is the side of a cell in canvas units; about the size of one box is best. */
  constructor(size = 120) {
    this.#size = size
  }

  add(box: Box, value: T): void {
    const entry = { box, value }
    this.#visit(box, cell => {
      const entries = this.#cells.get(cell)
      if (entries) entries.push(entry)
      else this.#cells.set(cell, [entry])
      return false
    })
  }

  /** The value of some box that overlaps this one, or null. */
  hit(box: Box): { readonly box: Box; readonly value: T } | null {
    let found: { box: Box; value: T } | null = null
    this.#visit(box, cell => {
      found = this.#cells.get(cell)?.find(entry => overlaps(entry.box, box)) ?? null
      return found !== null
    })
    return found
  }

  #visit(box: Box, visit: (cell: number) => boolean): void {
    const lastColumn = Math.floor(box.right / this.#size)
    const lastRow = Math.floor(box.bottom / this.#size)
    for (let column = Math.floor(box.left / this.#size); column <= lastColumn; column++) {
      for (let row = Math.floor(box.top / this.#size); row <= lastRow; row++) {
        if (visit(column * CELLS_A_COLUMN + row)) return
      }
    }
  }
}

/** Far more rows than a canvas has; keeps (column, row) in one number without collisions. */
const CELLS_A_COLUMN = 2 ** 22
