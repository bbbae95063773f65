import type { LayoutNode } from '../../../graph/layout/layout.ts'
import { civilOf } from '../../../graph/model/calendar.ts'
import { counted } from '../../ui/counted.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** What a timeline of these nodes shows: from when to when, and how many have no date. */
export function timesInWords(nodes: readonly LayoutNode[]): string {
  const times = nodes.flatMap(({ time }) => time ?? [])
  const first = inWords(Math.min(...times))
  const last = inWords(Math.max(...times))
  const undated = nodes.length - times.length
  const span = first === last ? `All on ${first}.` : `From ${first} on the left to ${last} on the right.`
  if (undated === 0) return span
  return `${span} ${counted(undated, 'node has', 'nodes have')} no date and ${undated === 1 ? 'stands' : 'stand'} below.`
}

function inWords(epochDay: number): string {
  const { year, month, day } = civilOf(epochDay)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
