import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

type Side = readonly [claim: string, speaker: string, stance: string, paragraph: number]

const pair = (one: Side, other: Side, source: string) => [
  ...['IN_TENSION_WITH', words(one[0]), ...one.slice(1), words(other[0]), ...other.slice(1), source],
]

const gang = '0mid16B'
const site = 'DataBreaches.net'
const company = 'Community Health Systems'
const branchesOut: Side = ['chs-branches-out', 'Threatpost', 'reported', 1]
const sectors: Side = ['chs-typical-sectors', 'Charles Carmakal', 'assessed', 9]
const credentials: Side = ['chs-credentials-stolen', 'Threatpost', 'reported', 3]
const identification: Side = ['chs-identification-data', company, 'stated', 12]
const noMedical: Side = ['chs-no-medical-lost', company, 'denied', 12]
const deleted: Side = ['apex-tweet-all-deleted', gang, 'alleged', 1]
const notLeaked: Side = ['apex-software-not-leaked', site, 'observed', 18]
const notMalicious: Side = ['apex-no-malicious-intent', site, 'reported', 13]
const unnoticed: Side = ['apex-never-detected', 'Spokesperson for 0mid16B', 'alleged', 6]
const submitted: Side = ['apex-hhs-submitted', 'Apex Custom Software', 'stated', 17]
const angered: Side = ['apex-angered-by-offer', gang, 'alleged', 8]

const COMMUNITY_HEALTH: readonly (readonly [Side, Side])[] = [
  [branchesOut, sectors],
  [['chs-seems-anomaly', 'Threatpost', 'reported', 3], sectors],
  [credentials, ['chs-state-actors-usual-aim', 'Threatpost', 'reported', 3]],
  [credentials, identification],
  [
    ['chs-perfect-storm', 'Experts', 'alleged', 4],
    ['chs-sophisticated-malware', company, 'alleged', 6],
  ],
  [['chs-economic-espionage', 'Dmitri Alperovitch', 'assessed', 5], identification],
  [['chs-records-of-use', 'Dmitri Alperovitch', 'hypothetical', 5], noMedical],
  [noMedical, branchesOut],
]

const APEX_CASE: readonly (readonly [Side, Side])[] = [
  [deleted, ['apex-still-has-access', gang, 'alleged', 6]],
  [deleted, notMalicious],
  [['apex-tweet-48-hours', gang, 'alleged', 1], notLeaked],
  [
    ['apex-tweet-cardinal-information', site, 'reported', 1],
    ['apex-cardinal-no-software-provider', site, 'reported', 2],
  ],
  [unnoticed, ['apex-apex-answered', gang, 'alleged', 7]],
  [unnoticed, submitted],
  [
    ['apex-tweeted-about-cardinal', site, 'reported', 8],
    ['apex-clients-not-contacted', gang, 'alleged', 8],
  ],
  [angered, notLeaked],
  [
    ['apex-little-phi-seen', site, 'observed', 12],
    ['apex-patients-1500', 'Apex Custom Software', 'stated', 17],
  ],
  [
    ['apex-staff-verify', site, 'reported', 13],
    ['apex-could-swap-drugs', gang, 'hypothetical', 13],
  ],
  [notMalicious, angered],
  [['apex-no-notice', site, 'observed', 17], submitted],
]

test('one contradiction first, then what sits badly together, article by article', async () => {
  const { rows } = await askLibrary('what-contradicts-what')
  expect(rows).toEqual([
    [
      ...['CONTRADICTS', words('chs-branches-out'), 'Threatpost', 'reported', 1],
      ...[words('chs-known-to-steal-ip'), 'Charles Carmakal', 'assessed', 9, CHS],
    ],
    ...COMMUNITY_HEALTH.map(([one, other]) => pair(one, other, CHS)),
    ...APEX_CASE.map(([one, other]) => pair(one, other, APEX)),
  ])
})
