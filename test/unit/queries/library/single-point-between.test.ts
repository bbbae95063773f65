import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

test('every shortest way between the breaches goes through the sector and its attacker', async () => {
  const { rows } = await askLibrary('single-point-between')
  expect(rows).toEqual([
    [
      'Healthcare',
      'Sector',
      true,
      2,
      2,
      true,
      [
        'Apex intrusion -ATTRIBUTED_TO-> 0mid16B -TARGETS_SECTOR-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
        'Apex intrusion -TARGETED-> Apex Custom Software -OPERATES_IN-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
      ],
    ],
    [
      'APT 18',
      'ThreatActor',
      false,
      2,
      2,
      true,
      [
        'Apex intrusion -ATTRIBUTED_TO-> 0mid16B -TARGETS_SECTOR-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
        'Apex intrusion -TARGETED-> Apex Custom Software -OPERATES_IN-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
      ],
    ],
    [
      '0mid16B',
      'ThreatActor',
      false,
      1,
      2,
      false,
      [
        'Apex intrusion -ATTRIBUTED_TO-> 0mid16B -TARGETS_SECTOR-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
      ],
    ],
    [
      'Apex Custom Software',
      'Vendor',
      false,
      1,
      2,
      false,
      [
        'Apex intrusion -TARGETED-> Apex Custom Software -OPERATES_IN-> Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
      ],
    ],
  ])
})

test('an incident has no way to itself', async () => {
  const { rows } = await askLibrary('single-point-between', { second: 'Apex intrusion' })
  expect(rows).toEqual([])
})
