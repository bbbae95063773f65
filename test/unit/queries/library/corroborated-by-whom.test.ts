import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { words } from './bundled-words.ts'

const breach = 'Community Health breach'
const company = 'Community Health Systems'
const patients = 'Patients of Community Health Systems'

/** Speaker, stances, who speaks with it, whom its words came through, claims. */
type Voice = readonly [string, string, string[], string[], string]

const lines = (from: string, says: string, to: string, voices: readonly Voice[]) =>
  voices.map(([speaker, stance, speaksWith, via, claim]) => [
    ...[from, says, to, speaker, [stance], speaksWith, via, [words(claim)], `${from} -${says}-> ${to}`],
  ])

const tied = ['Charles Carmakal', 'FireEye', 'Mandiant']
const reuters: Voice = ['Reuters', 'reported', [], [], 'chs-reuters-4-5-million']
const threatpost: Voice = ['Threatpost', 'reported', [], ['Reuters'], 'chs-patient-data-stolen']
const stated = (claim: string): Voice => [
  company,
  'stated',
  tied,
  ['Securities and Exchange Commission'],
  claim,
]

test('five lines have independent speakers; who is paid or quoted can be told from them', async () => {
  expect((await askLibrary('corroborated-by-whom')).rows).toEqual([
    ...lines('Apex intrusion', 'TARGETED', 'Apex Custom Software', [
      ['Apex Custom Software', 'stated', ['Owner of Apex'], ['HHS'], 'apex-hhs-submitted'],
      ['DataBreaches.net', 'reported', [], [], 'apex-apex-was-hacked'],
    ]),
    ...lines(breach, 'AFFECTED', patients, [stated('chs-patients-4-5-million'), reuters, threatpost]),
    ...lines(breach, 'ATTRIBUTED_TO', 'APT 18', [
      ['Dmitri Alperovitch', 'assessed', ['CrowdStrike'], [], 'chs-alperovitch-confirms'],
      ['Mandiant', 'assessed', ['Charles Carmakal', company, 'FireEye'], [], 'chs-mandiant-apt-18'],
    ]),
    ...lines(breach, 'TARGETED', company, [stated('chs-data-copied-out'), reuters, threatpost]),
    ...lines('Mandiant', 'INVESTIGATED', breach, [
      ['Charles Carmakal', 'stated', [company, 'FireEye', 'Mandiant'], [], 'chs-mandiant-investigating'],
      ['Threatpost', 'reported', [], [], 'chs-mandiant-hired'],
    ]),
  ])
})
