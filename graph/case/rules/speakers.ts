import type { CaseFile, ClaimRecord, Stance } from '../case-file.ts'
import { byId, type Problem, type Rule } from './rule.ts'

const SILENT: ReadonlySet<Stance> = new Set(['declined', 'no-reply'])
const OF_PUBLISHERS: ReadonlySet<Stance> = new Set(['observed', 'reported'])
const NOT_OF_ATTACKERS: ReadonlySet<Stance> = new Set(['observed', 'reported', 'stated', 'assessed'])

/**
 * A stance fits who speaks: only publishers observe and report, an attacker's word is never more than alleged, a
 * party states things about itself, a denial is negative, and a refusal or silence names who was asked.
 */
export const speakers: Rule = caseFile => {
  const kinds = new Map([...byId(caseFile.entities)].map(([id, { kinds }]) => [id, kinds]))
  const employers = employersOf(caseFile)
  return caseFile.claims.flatMap((claim, index) => {
    const parties = [claim.statedBy, ...(employers.get(claim.statedBy) ?? [])]
    const attacker = parties.some(id => kinds.get(id)?.includes('ThreatActor'))
    const publisher = kinds.get(claim.statedBy)?.includes('Publisher') ?? true
    const message = misfit(claim, { attacker, publisher, parties })
    return message === null ? [] : [problem(`claims[${index}].stance`, message)]
  })
}

interface Speaker {
  readonly attacker: boolean
  readonly publisher: boolean
  /** The speaker and whom it works for. */
  readonly parties: readonly string[]
}

function misfit(claim: ClaimRecord, { attacker, publisher, parties }: Speaker): string | null {
  const { stance, polarity, statedBy, about, asked = [] } = claim
  if (attacker && NOT_OF_ATTACKERS.has(stance)) return `"${statedBy}" attacks, what it says is not ${stance}`
  if (OF_PUBLISHERS.has(stance) && !publisher)
    return `"${statedBy}" is no publisher and has ${stance} nothing`
  if (stance === 'stated' && !parties.some(id => about.includes(id)))
    return 'a party states things about itself'
  if (stance === 'denied' && polarity === 'positive') return 'a denial is negative'
  if (SILENT.has(stance) !== asked.length > 0) return 'who was asked goes with declined and no-reply'
  return asked.includes(statedBy) ? 'who asks is not who was asked' : null
}

function employersOf({ relationships }: CaseFile): ReadonlyMap<string, readonly string[]> {
  const employers = new Map<string, string[]>()
  for (const { type, start, end } of relationships) {
    if (type === 'WORKS_FOR' || type === 'FOUNDED')
      employers.set(start, [...(employers.get(start) ?? []), end])
  }
  return employers
}

function problem(path: string, message: string): Problem {
  return { code: 'STANCE_OF_SPEAKER', path, message }
}
