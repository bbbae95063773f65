import { describe, expect, it } from 'vitest'
import type { LayoutNode } from '../../../../../graph/layout/layout.ts'
import { epochDayOf } from '../../../../../graph/model/calendar.ts'
import { timesInWords } from '../../../../../renderer/features/layout/times-in-words.ts'

const nodes = (...times: readonly (number | null)[]) =>
  times.map((time, index): LayoutNode => {
    const node = {
      key: `n${index}`,
      x: 0,
      y: 0,
      pinned: false,
      extent: { left: 1, right: 1, top: 1, bottom: 1 },
    }
    return time === null ? node : { ...node, time }
  })
const april = epochDayOf(2014, 4, 30)
const january = epochDayOf(2025, 1, 16)

describe('what is said of a timeline', () => {
  it.each([
    [nodes(january, april), 'From 30 Apr 2014 on the left to 16 Jan 2025 on the right.'],
    [nodes(april, april), 'All on 30 Apr 2014.'],
    [nodes(april, null), 'All on 30 Apr 2014. 1 node has no date and stands below.'],
    [nodes(april, null, null), 'All on 30 Apr 2014. 2 nodes have no date and stand below.'],
  ])('%#', (timeline, words) => {
    expect(timesInWords(timeline)).toBe(words)
  })
})
