import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { words } from './bundled-words.ts'

test('no name of an attacker and only one blame has a second independent speaker', async () => {
  const { rows } = await askLibrary('names-nobody-confirms')
  expect(rows).toEqual([
    [
      '0mid16B',
      'Apex intrusion ATTRIBUTED_TO 0mid16B',
      'single-source',
      ['0mid16B', 'DataBreaches.net'],
      ['alleged', 'reported'],
      [],
      [words('apex-tweet-provider-hacked'), words('apex-tweet-apex-named'), words('apex-apex-was-hacked')],
      'Apex intrusion -ATTRIBUTED_TO-> 0mid16B',
    ],
    [
      'APT 18',
      'Mandiant NAMES APT 18',
      'single-source',
      ['Mandiant'],
      ['assessed'],
      [],
      [words('chs-mandiant-apt-18')],
      'Mandiant -NAMES-> APT 18',
    ],
    [
      'Dynamite Panda',
      'APT 18 SAME_AS Dynamite Panda',
      'single-source',
      ['Threatpost'],
      ['reported'],
      [],
      [words('chs-crowdstrike-name')],
      'APT 18 -SAME_AS-> Dynamite Panda',
    ],
    [
      'Dynamite Panda',
      'Community Health breach ATTRIBUTED_TO Dynamite Panda',
      'single-source',
      ['Dmitri Alperovitch'],
      ['assessed'],
      [],
      [words('chs-alperovitch-confirms')],
      'Community Health breach -ATTRIBUTED_TO-> Dynamite Panda',
    ],
    [
      'Dynamite Panda',
      'CrowdStrike NAMES Dynamite Panda',
      'single-source',
      ['Threatpost'],
      ['reported'],
      [],
      [words('chs-crowdstrike-name')],
      'CrowdStrike -NAMES-> Dynamite Panda',
    ],
  ])
})
