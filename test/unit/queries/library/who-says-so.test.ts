import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { words } from './bundled-words.ts'

const company = 'Community Health Systems'
const filing = ['Securities and Exchange Commission']
const claims = (...names: string[]) => names.map(words)

test('says what is claimed of Community Health Systems', async () => {
  expect((await askLibrary('who-says-so')).rows).toEqual([
    [
      ...[company, 'stated', 'positive', 7, [], filing],
      claims(
        ...['chs-breached-april', 'chs-breached-june', 'chs-data-copied-out', 'chs-identification-data'],
        ...['chs-patients-4-5-million', 'chs-under-hipaa', 'chs-insured'],
      ),
    ],
    [
      ...['Threatpost', 'reported', 'positive', 5, [], ['Reuters']],
      claims(
        ...['chs-branches-out', 'chs-patient-data-stolen', 'chs-credentials-stolen', 'chs-filed-8-k'],
        ...['chs-mandiant-hired'],
      ),
    ],
    [
      ...[company, 'denied', 'negative', 3, [], []],
      claims('chs-no-credit-card-lost', 'chs-no-medical-lost', 'chs-no-clinical-lost'),
    ],
    [company, 'alleged', 'positive', 1, [], filing, claims('chs-sophisticated-malware')],
    ['Experts', 'alleged', 'positive', 1, [], [], claims('chs-perfect-storm')],
    ['Reuters', 'reported', 'positive', 1, [], [], claims('chs-reuters-4-5-million')],
    ['Threatpost', 'declined', 'positive', 1, [], [], claims('chs-declined-discovery')],
  ])
})

test('says of a private person what it does in business, and nothing of his life', async () => {
  expect((await askLibrary('who-says-so', { about: 'Owner of Apex' })).rows).toEqual([
    ['0mid16B', 'alleged', 'positive', 1, ['Owner of Apex'], [], claims('apex-owner-offer')],
    ['DataBreaches.net', 'not-known', 'positive', 1, [], [], claims('apex-owner-means-unknown')],
    ['DataBreaches.net', 'speculated', 'positive', 1, [], [], claims('apex-owner-expected-less')],
  ])
})

test('has nothing of who is not in the case', async () => {
  expect((await askLibrary('who-says-so', { about: 'Nobody' })).rows).toEqual([])
})
