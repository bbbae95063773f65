import { temporalText } from '../../../graph/model/temporal-text.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { text } from './evidence.ts'
import { timeInWords } from './time-words.ts'

/** When a claim was made and when what it says happened, in words; null where the source does not say. */
export function claimTimes(claim: GraphNode): {
  readonly said: string | null
  readonly happened: string | null
} {
  return { said: inWords(claim, 'said'), happened: inWords(claim, 'happened') }
}

/** A date property as ISO text; text is passed on. Null where there is none. */
export function dateText(node: GraphNode, key: string): string | null {
  const value = node.properties.get(key)
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date') {
    return temporalText(value)
  }
  return text(node, key)
}

/** A date property in words: `30 Jan 2025`. */
export function dayInWords(node: GraphNode, key: string): string | null {
  const day = dateText(node, key)
  return day && timeInWords({ earliest: day, latest: day, precision: 'day', zone: null })
}

function inWords(claim: GraphNode, name: 'said' | 'happened'): string | null {
  const earliest = dateText(claim, `${name}Earliest`)
  if (earliest === null) return null
  return timeInWords({
    earliest: withTime(earliest, text(claim, `${name}EarliestTime`)),
    latest: withTime(dateText(claim, `${name}Latest`) ?? earliest, text(claim, `${name}LatestTime`)),
    precision: text(claim, `${name}Precision`) ?? 'day',
    zone: text(claim, `${name}Zone`),
  })
}

function withTime(day: string, time: string | null): string {
  return time === null ? day : `${day}T${time}`
}
