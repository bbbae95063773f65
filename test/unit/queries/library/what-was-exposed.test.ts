import { describe, expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

const intrusion = 'Apex intrusion'
const breach = 'Community Health breach'
const databases = [
  intrusion,
  true,
  'Apex software databases',
  [],
  [],
  ['Apex Custom Software'],
  'single-source',
]
const patients = ['Patients of Community Health Systems']
const identification = [breach, true, 'Patient identification data', [], [], patients, 'single-source']
const personal = [breach, true, 'Personal data of patients', [], [], patients, 'single-source']
const phi = ['Protected health information (PHI)']
const denied = (data: string, claim: string) => [
  ...[breach, false, data, [], [], [], 'denied', 'Community Health Systems', 'denied', words(claim), CHS, 12],
]

const APEX_ROWS = [
  [...databases, '0mid16B', 'alleged', words('apex-databases-entire'), APEX, 4],
  [...databases, 'Spokesperson for 0mid16B', 'alleged', words('apex-data-taken'), APEX, 6],
  [...databases, 'DataBreaches.net', 'observed', words('apex-little-phi-seen'), APEX, 12],
  [
    ...[intrusion, true, 'Cardinal Health employee logins'],
    ...[['Email addresses', 'Employee names', 'Passwords in plaintext'], []],
    ...[['Cardinal Health', 'Cardinal Health employees'], 'single-source'],
    ...['DataBreaches.net', 'reported', words('apex-logins-published'), APEX, 1],
  ],
  [
    ...[intrusion, true, 'Information about Cardinal Health', [], phi, ['Cardinal Health'], 'single-source'],
    ...['DataBreaches.net', 'reported', words('apex-tweet-cardinal-information'), APEX, 1],
  ],
  [
    ...[intrusion, true, 'Medication listing', [], phi, [], 'single-source'],
    ...['DataBreaches.net', 'observed', words('apex-screenshot-medications'), APEX, 1],
  ],
]

const COMMUNITY_HEALTH_ROWS = [
  [
    ...[breach, true, 'Healthcare credentials', [], [], [], 'single-source'],
    ...['Threatpost', 'reported', words('chs-credentials-stolen'), CHS, 3],
  ],
  [...identification, 'Community Health Systems', 'stated', words('chs-identification-data'), CHS, 12],
  [...identification, 'Community Health Systems', 'stated', words('chs-patients-4-5-million'), CHS, 12],
  [...personal, 'Threatpost', 'reported', words('chs-patient-data-stolen'), CHS, 2],
  [...personal, 'Threatpost', 'reported', words('chs-credentials-stolen'), CHS, 3],
  [...personal, 'Reuters', 'reported', words('chs-reuters-4-5-million'), CHS, 6],
  [
    ...[breach, true, 'Social Security numbers', [], [], patients, 'single-source'],
    ...['Reuters', 'reported', words('chs-reuters-4-5-million'), CHS, 6],
  ],
  denied('Clinical information', 'chs-no-clinical-lost'),
  denied('Credit card information', 'chs-no-credit-card-lost'),
  denied('Medical information', 'chs-no-medical-lost'),
]

describe('what was exposed', () => {
  test('in both breaches, with what is denied last', async () => {
    const { rows } = await askLibrary('what-was-exposed')
    expect(rows).toEqual([...APEX_ROWS, ...COMMUNITY_HEALTH_ROWS])
  })

  test.each([
    [intrusion, APEX_ROWS],
    [breach, COMMUNITY_HEALTH_ROWS],
    ['Network breach in April', []],
  ])('in one incident: %s', async (incident, expected) => {
    expect((await askLibrary('what-was-exposed', { incident })).rows).toEqual(expected)
  })
})
