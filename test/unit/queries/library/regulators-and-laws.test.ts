import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

test('two authorities and one law, each with who says so', async () => {
  const { rows } = await askLibrary('regulators-and-laws')
  expect(rows).toEqual([
    [
      'Apex Custom Software',
      'LISTED_BY',
      'HHS',
      'single-source',
      'DataBreaches.net',
      'observed',
      [],
      '2025-01-30',
      words('apex-hhs-lists-apex'),
      APEX,
      17,
      'Apex Custom Software -LISTED_BY-> HHS',
    ],
    [
      'Apex Custom Software',
      'REPORTED_TO',
      'HHS',
      'single-source',
      'Apex Custom Software',
      'stated',
      ['HHS'],
      '2025-01-22',
      words('apex-hhs-submitted'),
      APEX,
      17,
      'Apex Custom Software -REPORTED_TO-> HHS',
    ],
    [
      'Patient identification data',
      'GOVERNED_BY',
      'HIPAA',
      'single-source',
      'Community Health Systems',
      'stated',
      [],
      null,
      words('chs-under-hipaa'),
      CHS,
      12,
      'Patient identification data -GOVERNED_BY-> HIPAA',
    ],
    [
      'Community Health Systems',
      'REPORTED_TO',
      'Securities and Exchange Commission',
      'single-source',
      'Threatpost',
      'reported',
      [],
      null,
      words('chs-filed-8-k'),
      CHS,
      6,
      'Community Health Systems -REPORTED_TO-> Securities and Exchange Commission',
    ],
  ])
})
