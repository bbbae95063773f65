import { describe, expect, it } from 'vitest'
import {
  groupNeighbours,
  type NeighbourGroup,
} from '../../../../../renderer/features/inspector/neighbour-groups.ts'

const row = (
  type: string,
  direction: 'in' | 'out',
  neighbours: number,
  rest: Partial<NeighbourGroup> = {},
) => ({
  type,
  direction,
  neighbours,
  fresh: 0,
  evidence: false,
  ...rest,
})

describe('groupNeighbours', () => {
  it('adds up the label sets of one type and direction, and keeps directions apart', () => {
    const groups = groupNeighbours([
      row('SELLS', 'out', 2, { fresh: 1 }),
      row('SELLS', 'out', 3, { fresh: 2 }),
      row('SELLS', 'in', 1),
    ])
    expect(groups).toEqual([row('SELLS', 'out', 5, { fresh: 3 }), row('SELLS', 'in', 1)])
  })

  it('puts the biggest first and evidence last', () => {
    const groups = groupNeighbours([
      row('ABOUT', 'in', 40, { evidence: true }),
      row('HIRED', 'out', 1),
      row('EXPOSED', 'out', 4),
      row('CLIENT_OF', 'in', 1),
    ])
    expect(groups.map(({ type }) => type)).toEqual(['EXPOSED', 'CLIENT_OF', 'HIRED', 'ABOUT'])
  })
})
