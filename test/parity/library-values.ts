import type { PlainValue } from '../../queries/protocol.ts'

/** Values that library queries are asked with besides their defaults. */
export const LIBRARY_VALUES: Readonly<Record<string, readonly Readonly<Record<string, PlainValue>>[]>> = {
  'attack-chain': [{ incident: 'Apex intrusion' }, { incident: 'Network breach in June' }],
  'reachable-from-vendor': [{ hops: 2n }, { hops: 6n }, { vendor: 'nobody' }],
  'said-of-an-actor': [{ actor: 'Dynamite Panda' }, { actor: '0mid16B' }],
  'single-point-between': [{ second: 'Apex intrusion' }, { first: 'Network breach in April' }],
  'what-happened-when': [{ about: 'APT 18' }],
  'what-joins-two-breaches': [{ first: 'Network breach in April', second: 'Network breach in June' }],
  'what-was-exposed': [{ incident: 'Apex intrusion' }],
  'who-says-so': [{ about: 'APT 18' }, { about: '' }],
}
