import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

const notKnown = ['not-known', 'DataBreaches.net']
const supposed = ['hypothetical', 'DataBreaches.net']
const devices = 'Intellectual property on medical devices'

test('three things nobody can tell, six that could be, three guesses', async () => {
  const { rows } = await askLibrary('not-known-only-supposed')
  expect(rows).toEqual([
    [...notKnown, words('apex-owner-means-unknown'), ['Owner of Apex'], APEX, 8],
    [
      ...[...notKnown, words('apex-cardinal-awareness')],
      ...[['Cardinal Health', 'Cardinal Health employee logins'], APEX, 16],
    ],
    [
      ...[...notKnown, words('apex-patients-whose')],
      ...[['Apex Custom Software', 'Other clients of Apex', 'Patients in Apex’s report'], APEX, 17],
    ],
    [
      ...['hypothetical', 'Dmitri Alperovitch', words('chs-records-of-use')],
      ...[['APT 18', 'Intelligence on persons of interest', 'Medical information'], CHS, 5],
    ],
    [
      ...['hypothetical', '0mid16B', words('apex-audit-would-warn')],
      ...[['Apex Custom Software', 'Cardinal Health'], APEX, 9],
    ],
    [
      ...[...supposed, words('apex-audit-could-settle')],
      ...[['0mid16B', 'Apex Custom Software', 'Apex software'], APEX, 10],
    ],
    [...supposed, words('apex-proprietary-risk'), ['Apex Custom Software', 'Apex software'], APEX, 12],
    [
      ...['hypothetical', '0mid16B', words('apex-could-swap-drugs')],
      ...[['0mid16B', 'Apex Custom Software', 'Apex intrusion', 'Patients given medication'], APEX, 13],
    ],
    [
      ...[...supposed, words('apex-could-empty-stock')],
      ...[['Apex intrusion', 'Inventory management', 'Patients given medication'], APEX, 13],
    ],
    [
      ...['speculated', 'Threatpost', words('chs-purpose-devices')],
      ...[['APT 18', 'Community Health breach', devices], CHS, 2],
    ],
    [
      ...['speculated', 'Experts', words('chs-experts-speculate-devices')],
      ...[['APT 18', 'Community Health breach', 'Experts', devices], CHS, 13],
    ],
    [
      ...['speculated', 'DataBreaches.net', words('apex-owner-expected-less')],
      ...[['0mid16B', 'Apex Custom Software', 'Owner of Apex'], APEX, 8],
    ],
  ])
})
