import { isEvidence } from './evidence-labels.ts'

/** Which neighbours an expansion brings first. */
export const EXPAND_ORDERS = ['connected', 'evidenced', 'newest'] as const
export type ExpandOrder = (typeof EXPAND_ORDERS)[number]

/** Names that graphs which are no case give to a date, on relationships and nodes; the first that is there counts. */
export const DATE_KEYS = [
  ...['date', 'timestamp', 'time', 'happened', 'occurred', 'since', 'created', 'createdAt', 'created_at'],
  ...['updated', 'updatedAt', 'updated_at', 'published', 'released', 'year'],
] as const

const nameless = (of: string) => `coalesce(${of}.name, ${of}.title)`
const LAST = `${nameless('m')}, elementId(m)`
const firstDate = (of: string) => `coalesce(${DATE_KEYS.map(key => `${of}.${key}`).join(', ')})`

/**
 * From rows of `n`, `r`, `m` to one row a neighbour `m`, in order. Of equal ones the name decides, then the id, so
 * that what a limit leaves is the same each time.
 *
 * Relationships of a case carry no dates: theirs are those of the claims behind them. Such a claim is about both
 * ends, which is how it is reached without reading every claim there is.
 */
export const RANKED_BY: Readonly<Record<ExpandOrder, string>> = {
  connected: `WITH DISTINCT m
WITH m, CASE WHEN $inCase
    THEN COUNT { (m)--(other) WHERE NOT ${isEvidence('other')} }
    ELSE COUNT { (m)--() }
  END AS connected
ORDER BY connected DESC, ${LAST}`,
  evidenced: `WITH m,
  min(CASE r.status
    WHEN 'corroborated' THEN 0
    WHEN 'single-source' THEN 1
    WHEN 'disputed' THEN 2
    WHEN 'alleged' THEN 3
    WHEN 'speculated' THEN 4
    WHEN 'hypothetical' THEN 5
    ELSE 6
  END) AS doubt,
  sum(size(coalesce(r.claims, []))) AS claims
ORDER BY doubt, claims DESC, ${LAST}`,
  newest: `WITH m, collect(r) AS joined
WITH m, reduce(ids = [], r IN joined | ids + coalesce(r.claims, [])) AS ids,
  [r IN joined | coalesce(${firstDate('r')}, ${firstDate('m')})] AS dates
WITH m, CASE WHEN $inCase
    THEN [(m)<-[:ABOUT]-(claim:Claim) WHERE claim.id IN ids | coalesce(claim.happenedLatest, claim.saidLatest)]
    ELSE dates
  END AS dates
UNWIND CASE dates WHEN [] THEN [null] ELSE dates END AS date
WITH m, max(date) AS date
ORDER BY date IS NULL, date DESC, ${LAST}`,
}
