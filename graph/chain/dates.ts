import type { GraphNode } from '../model/value.ts'
import type { ChainClaim, ChainStep } from './chain.ts'
import { weightOfNode } from './claim-weight.ts'

/** When what a claim says is said to have happened, as numbers that sort; null where nobody tells. */
interface Happened {
  readonly first: number
  readonly time: string
  readonly last: number
}

function happened({ properties }: GraphNode): Happened | null {
  const first = day(properties.get('happenedEarliest'))
  if (first === null) return null
  const time = properties.get('happenedEarliestTime')
  return {
    first,
    time: typeof time === 'string' ? time : '',
    last: day(properties.get('happenedLatest')) ?? first,
  }
}

function day(value: unknown): number | null {
  const date = value as { readonly kind?: unknown; readonly epochDay?: unknown } | null | undefined
  return date?.kind === 'date' && typeof date.epochDay === 'number' ? date.epochDay : null
}

export const isDated = ({ node }: ChainClaim): boolean => happened(node) !== null

/** Of claims that say something, the one that dates it the earliest. */
export function earliest(claims: readonly ChainClaim[]): ChainClaim | null {
  const dated = claims.filter(claim => isDated(claim) && weightOfNode(claim.node) !== 'silent')
  return dated.toSorted((a, b) => compare(happened(a.node), happened(b.node)))[0] ?? null
}

/** Sorts steps by when they are said to have happened; those that nobody dates come last. */
export function byDate(a: ChainStep, b: ChainStep): number {
  return compare(a.dated && happened(a.dated.node), b.dated && happened(b.dated.node))
}

function compare(a: Happened | null, b: Happened | null): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.first - b.first || a.time.localeCompare(b.time, 'en') || a.last - b.last
}
