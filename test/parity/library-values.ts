import type { PlainValue } from '../../queries/protocol.ts'

/** Values that library queries are asked with besides their defaults. */
export const LIBRARY_VALUES: Readonly<Record<string, readonly Readonly<Record<string, PlainValue>>[]>> = {
  'attack-chain': [{ incident: 'Apex intrusion' }, { incident: 'Network breach in June' }],
  'reachable-from-vendor': [{ hops: 2n }, { hops: 6n }, { vendor: 'nobody' }],
  'what-happened-when': [{ about: 'APT 18' }],
  'what-was-exposed': [{ incident: 'Apex intrusion' }],
  'who-says-so': [{ about: 'APT 18' }, { about: '' }],
}
