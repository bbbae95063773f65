import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

test('nothing stands between the two breaches but the sector, which ties nothing', async () => {
  const { rows } = await askLibrary('what-joins-two-breaches')
  expect(rows).toEqual([
    [
      'Healthcare',
      'Sector',
      true,
      [
        ['ATTRIBUTED_TO', 'TARGETS_SECTOR'],
        ['TARGETED', 'OPERATES_IN'],
      ],
      [['TARGETS_SECTOR', 'ATTRIBUTED_TO']],
      ['corroborated', 'single-source'],
      [
        'Apex intrusion -ATTRIBUTED_TO-> 0mid16B -TARGETS_SECTOR-> Healthcare',
        'Apex intrusion -TARGETED-> Apex Custom Software -OPERATES_IN-> Healthcare',
        'Healthcare <-TARGETS_SECTOR- APT 18 <-ATTRIBUTED_TO- Community Health breach',
      ],
    ],
  ])
})

test('two parts of one breach share its attacker and its victim, generic nodes last', async () => {
  const { rows } = await askLibrary('what-joins-two-breaches', {
    first: 'Network breach in April',
    second: 'Network breach in June',
  })
  expect(rows.map(row => row.slice(0, 3))).toEqual([
    ['Law enforcement', 'Group', false],
    ['Community Health Systems', 'HospitalSystem', false],
    ['Community Health breach', 'Incident', false],
    ['Mandiant', 'Investigator', false],
    ['Patients of Community Health Systems', 'Population', false],
    ['Reuters', 'Publisher', false],
    ['APT 18', 'ThreatActor', false],
    ['Dynamite Panda', 'ThreatActor', false],
    ['Healthcare credentials', 'DataType', true],
    ['Patient identification data', 'DataType', true],
    ['Personal data of patients', 'DataType', true],
    ['Social Security numbers', 'DataType', true],
    ['Securities and Exchange Commission', 'Regulator', true],
  ])
  expect(rows[1]!.slice(3)).toEqual([
    [['PART_OF', 'TARGETED'], ['TARGETED']],
    [['TARGETED'], ['TARGETED', 'PART_OF']],
    ['corroborated', 'single-source'],
    [
      'Network breach in April -PART_OF-> Community Health breach -TARGETED-> Community Health Systems',
      'Network breach in April -TARGETED-> Community Health Systems',
      'Community Health Systems <-TARGETED- Network breach in June',
      'Community Health Systems <-TARGETED- Community Health breach <-PART_OF- Network breach in June',
    ],
  ])
})

test('one that is not there shares nothing', async () => {
  const { rows } = await askLibrary('what-joins-two-breaches', { second: 'nothing' })
  expect(rows).toEqual([])
})
