import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { words } from './bundled-words.ts'

const affected = (client: string) => [
  ...['Apex intrusion', 'AFFECTED', client, ['DataBreaches.net'], []],
  ...[[words('apex-clients-allegedly-affected')], `Apex intrusion -AFFECTED-> ${client}`],
]
const offer = [['Owner of Apex'], [words('apex-owner-offer')]]

test('eight lines rest on allegations, all of them of the Apex breach', async () => {
  const { rows } = await askLibrary('only-alleged')
  expect(rows).toEqual([
    [
      ...['0mid16B', 'CONTACTED', 'Apex Custom Software', ['0mid16B'], [], [words('apex-first-contact')]],
      '0mid16B -CONTACTED-> Apex Custom Software',
    ],
    [
      ...['0mid16B', 'HAS_ACCESS_TO', 'Apex Custom Software', ['0mid16B'], []],
      ...[[words('apex-still-has-access')], '0mid16B -HAS_ACCESS_TO-> Apex Custom Software'],
    ],
    [
      ...['Apex Custom Software', 'LOCATED_IN', 'United States', ['0mid16B'], []],
      ...[[words('apex-tweet-provider-hacked')], 'Apex Custom Software -LOCATED_IN-> United States'],
    ],
    affected('Cardinal Health'),
    affected('Other clients of Apex'),
    [
      ...['Apex software databases', 'BELONGS_TO', 'Apex Custom Software'],
      ...[['0mid16B', 'Spokesperson for 0mid16B'], []],
      [words('apex-databases-entire'), words('apex-data-taken')],
      'Apex software databases -BELONGS_TO-> Apex Custom Software',
    ],
    ['Owner of Apex', 'OFFERED_TO', '0mid16B', ['0mid16B'], ...offer, 'Owner of Apex -OFFERED_TO-> 0mid16B'],
    [
      ...['Owner of Apex', 'OWNS', 'Apex Custom Software', ['0mid16B'], ...offer],
      'Owner of Apex -OWNS-> Apex Custom Software',
    ],
  ])
})
