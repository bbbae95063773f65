/** A column of a matrix of MITRE ATT&CK: what an attacker is after at one point. */
export interface Tactic {
  /** As STIX files name it, such as `initial-access`. */
  readonly shortName: string
  readonly title: string
}

/** The tactics of the Enterprise matrix, in its order. */
export const TACTICS: readonly Tactic[] = [
  'Reconnaissance',
  'Resource Development',
  'Initial Access',
  'Execution',
  'Persistence',
  'Privilege Escalation',
  'Defense Evasion',
  'Credential Access',
  'Discovery',
  'Lateral Movement',
  'Collection',
  'Command and Control',
  'Exfiltration',
  'Impact',
].map(title => ({ shortName: shortNameOf(title), title }))

const ORDER = new Map(TACTICS.map(({ shortName }, order) => [shortName, order]))

/** Where a tactic stands in the matrix, by either of its names; null for what is none. */
export function tacticOrder(name: string): number | null {
  return ORDER.get(shortNameOf(name)) ?? null
}

function shortNameOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
}
