import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

test('three kinds of data are of 4.5 million patients, for the logins nobody gives a number', async () => {
  const { rows } = await askLibrary('data-by-people')
  expect(rows).toEqual([
    [
      'Patient identification data',
      'Community Health breach',
      'single-source',
      'Patients of Community Health Systems',
      'single-source',
      4500000,
      4500000,
      'patients',
      ['referred to, or served by, physicians tied to the company'],
      ['Community Health Systems', 'Reuters'],
      ['stated', 'reported'],
    ],
    [
      'Personal data of patients',
      'Community Health breach',
      'single-source',
      'Patients of Community Health Systems',
      'single-source',
      4500000,
      4500000,
      'patients',
      ['referred to, or served by, physicians tied to the company'],
      ['Community Health Systems', 'Reuters'],
      ['stated', 'reported'],
    ],
    [
      'Social Security numbers',
      'Community Health breach',
      'single-source',
      'Patients of Community Health Systems',
      'single-source',
      4500000,
      4500000,
      'patients',
      ['referred to, or served by, physicians tied to the company'],
      ['Community Health Systems', 'Reuters'],
      ['stated', 'reported'],
    ],
    [
      'Cardinal Health employee logins',
      'Apex intrusion',
      'single-source',
      'Cardinal Health employees',
      'single-source',
      null,
      null,
      null,
      [],
      [],
      [],
    ],
  ])
})
