/** How a stance reads, and which mark stands beside the words, so that colour is never alone. */
export interface StanceLook {
  readonly words: string
  /** What it means, for the tooltip. */
  readonly meaning: string
  readonly tone: 'firm' | 'soft' | 'against' | 'silent'
}

const STANCES: ReadonlyMap<string, StanceLook> = new Map([
  ['observed', { words: 'Observed', meaning: 'The publisher looked itself', tone: 'firm' }],
  ['reported', { words: 'Reported', meaning: 'In the publisher’s own voice, not seen by it', tone: 'firm' }],
  ['stated', { words: 'Stated', meaning: 'A party about itself', tone: 'firm' }],
  ['assessed', { words: 'Assessed', meaning: 'A named expert or investigator about another', tone: 'firm' }],
  ['alleged', { words: 'Alleged', meaning: 'Said without shown grounds, or by an attacker', tone: 'soft' }],
  ['speculated', { words: 'Speculated', meaning: 'A guess, said as a guess', tone: 'soft' }],
  ['hypothetical', { words: 'Hypothetical', meaning: 'What could happen', tone: 'soft' }],
  ['denied', { words: 'Denied', meaning: 'A party says it is not so', tone: 'against' }],
  ['declined', { words: 'Declined to say', meaning: 'Asked, and refused', tone: 'silent' }],
  ['no-reply', { words: 'Did not reply', meaning: 'Asked, and silent', tone: 'silent' }],
  ['not-known', { words: 'Cannot tell', meaning: 'The speaker says it does not know', tone: 'silent' }],
])

/** How a stance looks; one that is not ours is shown as it is. */
export function stanceLook(stance: string): StanceLook {
  return STANCES.get(stance) ?? { words: stance, meaning: 'As the source has it', tone: 'silent' }
}
