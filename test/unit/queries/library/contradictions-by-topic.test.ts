import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { words } from './bundled-words.ts'

test('the attacker of Community Health is the only topic of a contradiction, 0mid16B that of most tensions', async () => {
  const { rows } = await askLibrary('contradictions-by-topic')
  expect(rows).toEqual([
    [
      'APT 18',
      'ThreatActor',
      1,
      2,
      ['Threatpost – Charles Carmakal'],
      [
        ['IN_TENSION_WITH', words('chs-branches-out'), words('chs-typical-sectors')],
        ['CONTRADICTS', words('chs-branches-out'), words('chs-known-to-steal-ip')],
        ['IN_TENSION_WITH', words('chs-seems-anomaly'), words('chs-typical-sectors')],
      ],
    ],
    [
      '0mid16B',
      'ThreatActor',
      0,
      7,
      [
        '0mid16B – 0mid16B',
        '0mid16B – DataBreaches.net',
        'DataBreaches.net – 0mid16B',
        'Spokesperson for 0mid16B – 0mid16B',
      ],
      [
        ['IN_TENSION_WITH', words('apex-tweet-all-deleted'), words('apex-still-has-access')],
        ['IN_TENSION_WITH', words('apex-tweet-all-deleted'), words('apex-no-malicious-intent')],
        ['IN_TENSION_WITH', words('apex-tweet-48-hours'), words('apex-software-not-leaked')],
        ['IN_TENSION_WITH', words('apex-angered-by-offer'), words('apex-software-not-leaked')],
        ['IN_TENSION_WITH', words('apex-tweeted-about-cardinal'), words('apex-clients-not-contacted')],
        ['IN_TENSION_WITH', words('apex-no-malicious-intent'), words('apex-angered-by-offer')],
        ['IN_TENSION_WITH', words('apex-never-detected'), words('apex-apex-answered')],
      ],
    ],
    [
      'Apex Custom Software',
      'Vendor',
      0,
      6,
      [
        '0mid16B – 0mid16B',
        '0mid16B – DataBreaches.net',
        'DataBreaches.net – Apex Custom Software',
        'Spokesperson for 0mid16B – 0mid16B',
        'Spokesperson for 0mid16B – Apex Custom Software',
      ],
      [
        ['IN_TENSION_WITH', words('apex-tweet-all-deleted'), words('apex-still-has-access')],
        ['IN_TENSION_WITH', words('apex-tweet-48-hours'), words('apex-software-not-leaked')],
        ['IN_TENSION_WITH', words('apex-angered-by-offer'), words('apex-software-not-leaked')],
        ['IN_TENSION_WITH', words('apex-no-notice'), words('apex-hhs-submitted')],
        ['IN_TENSION_WITH', words('apex-never-detected'), words('apex-apex-answered')],
        ['IN_TENSION_WITH', words('apex-never-detected'), words('apex-hhs-submitted')],
      ],
    ],
    [
      'Community Health breach',
      'Incident',
      0,
      4,
      [
        'Community Health Systems – Threatpost',
        'Dmitri Alperovitch – Community Health Systems',
        'Experts – Community Health Systems',
        'Threatpost – Community Health Systems',
      ],
      [
        ['IN_TENSION_WITH', words('chs-no-medical-lost'), words('chs-branches-out')],
        ['IN_TENSION_WITH', words('chs-economic-espionage'), words('chs-identification-data')],
        ['IN_TENSION_WITH', words('chs-perfect-storm'), words('chs-sophisticated-malware')],
        ['IN_TENSION_WITH', words('chs-credentials-stolen'), words('chs-identification-data')],
      ],
    ],
    [
      'Apex intrusion',
      'Incident',
      0,
      3,
      ['DataBreaches.net – Apex Custom Software', 'Spokesperson for 0mid16B – Apex Custom Software'],
      [
        ['IN_TENSION_WITH', words('apex-little-phi-seen'), words('apex-patients-1500')],
        ['IN_TENSION_WITH', words('apex-no-notice'), words('apex-hhs-submitted')],
        ['IN_TENSION_WITH', words('apex-never-detected'), words('apex-hhs-submitted')],
      ],
    ],
    [
      'Community Health Systems',
      'HospitalSystem',
      0,
      3,
      [
        'Community Health Systems – Threatpost',
        'Experts – Community Health Systems',
        'Threatpost – Community Health Systems',
      ],
      [
        ['IN_TENSION_WITH', words('chs-no-medical-lost'), words('chs-branches-out')],
        ['IN_TENSION_WITH', words('chs-perfect-storm'), words('chs-sophisticated-malware')],
        ['IN_TENSION_WITH', words('chs-credentials-stolen'), words('chs-identification-data')],
      ],
    ],
    [
      'Cardinal Health',
      'Client',
      0,
      2,
      ['DataBreaches.net – 0mid16B', 'DataBreaches.net – DataBreaches.net'],
      [
        ['IN_TENSION_WITH', words('apex-tweeted-about-cardinal'), words('apex-clients-not-contacted')],
        [
          'IN_TENSION_WITH',
          words('apex-tweet-cardinal-information'),
          words('apex-cardinal-no-software-provider'),
        ],
      ],
    ],
    [
      'Medical information',
      'DataType',
      0,
      1,
      ['Dmitri Alperovitch – Community Health Systems'],
      [['IN_TENSION_WITH', words('chs-records-of-use'), words('chs-no-medical-lost')]],
    ],
    [
      'Patients given medication',
      'Population',
      0,
      1,
      ['DataBreaches.net – 0mid16B'],
      [['IN_TENSION_WITH', words('apex-staff-verify'), words('apex-could-swap-drugs')]],
    ],
    [
      'Patients of Community Health Systems',
      'Population',
      0,
      1,
      ['Threatpost – Community Health Systems'],
      [['IN_TENSION_WITH', words('chs-credentials-stolen'), words('chs-identification-data')]],
    ],
  ])
})
