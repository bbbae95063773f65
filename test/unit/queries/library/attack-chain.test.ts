import { describe, expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

const one = 'single-source'
const two = 'corroborated'
const intrusion = '0mid16B <-ATTRIBUTED_TO- Apex intrusion'

const APEX_ROWS = [
  ['TARGETED', 'Apex Custom Software', null, [one, two], 'TARGETED-> Apex Custom Software'],
  [
    ...['EXPOSED', 'Apex software databases', 'Apex Custom Software', [one, one, 'alleged']],
    'EXPOSED-> Apex software databases -BELONGS_TO-> Apex Custom Software',
  ],
  ...['Cardinal Health', 'Cardinal Health employees'].map(whose => [
    ...['EXPOSED', 'Cardinal Health employee logins', whose, [one, one, one]],
    `EXPOSED-> Cardinal Health employee logins -BELONGS_TO-> ${whose}`,
  ]),
  [
    ...['EXPOSED', 'Information about Cardinal Health', 'Cardinal Health', [one, one, one]],
    'EXPOSED-> Information about Cardinal Health -BELONGS_TO-> Cardinal Health',
  ],
  ['EXPOSED', 'Medication listing', null, [one, one], 'EXPOSED-> Medication listing'],
  ['AFFECTED', 'Cardinal Health', null, [one, 'alleged'], 'AFFECTED-> Cardinal Health'],
  ['AFFECTED', 'Other clients of Apex', null, [one, 'alleged'], 'AFFECTED-> Other clients of Apex'],
  ['AFFECTED', 'Patients in Apex’s report', null, [one, one], 'AFFECTED-> Patients in Apex’s report'],
].map(row => ['0mid16B', 'Apex intrusion', ...row.slice(0, -1), `${intrusion} -${String(row.at(-1))}`])

const company = 'Community Health Systems'
const breach = 'Community Health breach'
const patients = 'Patients of Community Health Systems'

/** The chain under one name of the gang; `named` is how sure it is that this name is behind the breach. */
function communityHealth(actor: string, named: string) {
  const start = `${actor} <-ATTRIBUTED_TO- ${breach}`
  return [
    [actor, breach, 'TARGETED', company, null, [named, two], `${start} -TARGETED-> ${company}`],
    [
      ...[actor, breach, 'EXPOSED', 'Healthcare credentials', null, [named, one]],
      `${start} -EXPOSED-> Healthcare credentials`,
    ],
    ...['Patient identification data', 'Personal data of patients', 'Social Security numbers'].map(data => [
      ...[actor, breach, 'EXPOSED', data, patients, [named, one, one]],
      `${start} -EXPOSED-> ${data} -BELONGS_TO-> ${patients}`,
    ]),
    [actor, breach, 'AFFECTED', patients, null, [named, two], `${start} -AFFECTED-> ${patients}`],
    ...['April', 'June'].map(month => [
      ...[actor, `Network breach in ${month}`, 'TARGETED', company, null, [named, one, one]],
      `${start} <-PART_OF- Network breach in ${month} -TARGETED-> ${company}`,
    ]),
  ]
}

describe('the chain of an attack', () => {
  test('of both breaches, once for each name of an actor', async () => {
    expect((await askLibrary('attack-chain')).rows).toEqual([
      ...APEX_ROWS,
      ...communityHealth('APT 18', two),
      ...communityHealth('Dynamite Panda', one),
    ])
  })

  test('of one breach', async () => {
    expect((await askLibrary('attack-chain', { incident: 'Apex intrusion' })).rows).toEqual(APEX_ROWS)
  })

  test('of one part of a breach', async () => {
    const { rows } = await askLibrary('attack-chain', { incident: 'Network breach in June' })
    expect(rows.map(row => row.at(-1))).toEqual(
      ['APT 18', 'Dynamite Panda'].map(
        actor =>
          `${actor} <-ATTRIBUTED_TO- ${breach} <-PART_OF- Network breach in June -TARGETED-> ${company}`,
      ),
    )
  })
})
