import type { ClaimRecord, SourceRecord, TimeRange } from '../case-file.ts'
import { readMoment } from '../moment.ts'
import { dayRange } from '../times.ts'
import { byId, type Problem, type Rule } from './rule.ts'

/** Times run forwards, are as precise as they say, end by the day of publication, and say what they rest on. */
export const timesInOrder: Rule = ({ sources, claims }) => {
  const known = byId(sources)
  return claims.flatMap((claim, index) => timeProblems(claim, known.get(claim.source), `claims[${index}]`))
}

function timeProblems(claim: ClaimRecord, source: SourceRecord | undefined, path: string): Problem[] {
  const times = [
    { path: `${path}.said`, range: claim.said },
    { path: `${path}.happened`, range: claim.happened },
  ].flatMap(({ path, range }) => (range ? [{ path, range }] : []))
  const published = source ? readMoment(source.published)!.lastDay : Infinity
  const hasBasis = claim.dateBasis !== 'none'
  return [
    ...times.flatMap(({ path, range }) => rangeProblems(range, published, path)),
    ...(hasBasis === times.length > 0
      ? []
      : [
          {
            code: 'DATE_BASIS',
            path: `${path}.dateBasis`,
            message: hasBasis ? 'there is no date that could rest on it' : 'the dates must rest on something',
          },
        ]),
  ]
}

function rangeProblems(range: TimeRange, published: number, path: string): Problem[] {
  const { firstDay, lastDay, firstTime, lastTime } = dayRange(range)
  const problem = (code: string, message: string) => [{ code, path, message }]
  const backwards = lastDay < firstDay || (lastDay === firstDay && (lastTime ?? '') < (firstTime ?? ''))
  const toTheMinute = firstTime !== null && lastTime !== null
  return [
    ...(backwards ? problem('TIME_BACKWARDS', `${range.latest} is before ${range.earliest}`) : []),
    ...(toTheMinute === (range.precision === 'minute')
      ? []
      : problem('TIME_PRECISION', `${range.earliest} to ${range.latest} is not to the ${range.precision}`)),
    ...(readMoment(range.latest)!.firstDay > published
      ? problem('TIME_AFTER_PUBLICATION', `${range.latest} is after publication`)
      : []),
  ]
}
