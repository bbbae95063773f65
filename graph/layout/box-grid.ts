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
    const { first, last, top, bottom } = this.#span(box)
    for (let column = first; column <= last; column++) {
      for (let row = top; row <= bottom; row++) {
        const cell = column * CELLS_A_COLUMN + row
        const entries = this.#cells.get(cell)
        if (entries) entries.push(entry)
        else this.#cells.set(cell, [entry])
      }
    }
  }

  /** Some box that overlaps this one, with its value, or null. */
  hit(box: Box): { readonly box: Box; readonly value: T } | null {
    const { first, last, top, bottom } = this.#span(box)
    for (let column = first; column <= last; column++) {
      for (let row = top; row <= bottom; row++) {
        const entries = this.#cells.get(column * CELLS_A_COLUMN + row)
        if (!entries) continue
        for (const entry of entries) if (overlaps(entry.box, box)) return entry
      }
    }
    return null
  }

  #span({ left, right, top, bottom }: Box) {
    return {
      first: Math.floor(left / this.#size),
      last: Math.floor(right / this.#size),
      top: Math.floor(top / this.#size),
      bottom: Math.floor(bottom / this.#size),
    }
  }
}

/** Far more rows than a canvas has; keeps (column, row) in one number without collisions. */
const CELLS_A_COLUMN = 2 ** 22
