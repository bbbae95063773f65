import { describe, expect, it } from 'vitest'
import {
  CARD,
  cardsBetween,
  columnsIn,
  heightOf,
  placeOf,
  stepByKey,
} from '../../../../../renderer/features/chain/grid.ts'

const ROW = CARD.height + CARD.gap

describe('the grid of a lane', () => {
  it('has at least one column and no more than fit', () => {
    expect(columnsIn(0)).toBe(1)
    expect(columnsIn(3 * CARD.width + 2 * CARD.gap)).toBe(3)
    expect(columnsIn(3 * CARD.width + 2 * CARD.gap - 1)).toBe(2)
  })

  it('draws the rows that are in sight and a few beside them, whole', () => {
    expect(cardsBetween(0, ROW, 500, 3)).toEqual({ first: 0, last: 12 })
    const { first, last } = cardsBetween(50 * ROW, 54 * ROW, 500, 3)
    expect(first).toBeLessThanOrEqual(150)
    expect(last).toBeGreaterThanOrEqual(162)
    expect(last - first).toBeLessThan(40)
    expect(first % 3).toBe(0)
  })

  it('draws nothing of a lane that is far away', () => {
    expect(cardsBetween(-9000, -8000, 6, 3)).toEqual({ first: 0, last: 0 })
    expect(cardsBetween(9000, 10_000, 6, 3)).toEqual({ first: 0, last: 0 })
  })

  it('gives every card a place inside its lane', () => {
    const places = Array.from({ length: 7 }, (_, index) => placeOf(index, 3))
    expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(7)
    expect(Math.max(...places.map(({ top }) => top)) + CARD.height).toBe(heightOf(7, 3))
  })
})

describe('the keys of a chain', () => {
  /* Three columns: rows of 3 and 1, then of 2, then of 3. */
  const press = (key: string, index: number) => stepByKey(key, index, [4, 2, 3], 3)

  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 8, 8],
    ['ArrowLeft', 0, 0],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, 4],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 7, 7],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 8, 5],
    ['ArrowUp', 1, 1],
    ['Home', 7, 0],
    ['End', 1, 8],
  ])('%s leads from step %i to step %i', (key, from, to) => {
    expect(press(key, from)).toBe(to)
  })

  it('leave other keys to others', () => {
    expect(press('a', 3)).toBeNull()
  })
})
