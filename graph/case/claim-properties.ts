import type { CypherMap, Value } from '../model/value.ts'
import type { ClaimRecord, TimeRange } from './case-file.ts'
import { dayRange } from './times.ts'

/**
 * What a claim's node says of itself. Both ends of both times are dates whatever the precision, so that
 * `c.happenedEarliest >= date('2025-01-20')` holds for all; a time to the minute adds `…EarliestTime` and
 * `…LatestTime` as `HH:MM` text, local to `…Zone`.
 */
export function claimProperties(claim: ClaimRecord): CypherMap {
  return new Map<string, Value>([
    ['id', claim.id],
    ['text', claim.text],
    ['stance', claim.stance],
    ['polarity', claim.polarity],
    ['line', BigInt(claim.line)],
    ['paragraph', BigInt(claim.paragraph)],
    ['medium', claim.medium],
    ...given('quantity', numberValue(claim.quantity)),
    ...given('quantityMax', numberValue(claim.quantityMax)),
    ...given('unit', claim.unit),
    ...given('scope', claim.scope),
    ...given('private', claim.private),
    ...timeProperties('said', claim.said),
    ...timeProperties('happened', claim.happened),
    ['dateBasis', claim.dateBasis],
  ])
}

function timeProperties(prefix: string, range: TimeRange | undefined): [string, Value][] {
  if (!range) return []
  const { firstDay, lastDay, firstTime, lastTime } = dayRange(range)
  return [
    [`${prefix}Earliest`, { kind: 'date', epochDay: firstDay }],
    [`${prefix}Latest`, { kind: 'date', epochDay: lastDay }],
    [`${prefix}Precision`, range.precision],
    ...given(`${prefix}EarliestTime`, firstTime),
    ...given(`${prefix}LatestTime`, lastTime),
    ...given(`${prefix}Zone`, range.zone),
  ]
}

function given(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined || value === null ? [] : [[key, value]]
}

function numberValue(quantity: number | undefined): Value | undefined {
  return Number.isSafeInteger(quantity) ? BigInt(quantity!) : quantity
}
