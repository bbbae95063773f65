import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

const carmakal = ['Charles Carmakal', ['Mandiant'], 'declined', 'Threatpost', null]
const databreaches = 'DataBreaches.net'

test('names two silent companies and two who refused, the refusals one by one', async () => {
  const { rows } = await askLibrary('who-did-not-answer')
  expect(rows).toEqual([
    ...[
      ['2025-01-27', words('apex-apex-no-reply-first')],
      ['2025-01-29', words('apex-apex-no-reply-second')],
    ].map(([day, about]) => ['Apex Custom Software', [], 'no-reply', databreaches, day, about, APEX, 15]),
    [
      'Cardinal Health',
      [],
      'no-reply',
      databreaches,
      '2025-01-29',
      words('apex-cardinal-no-reply'),
      APEX,
      16,
    ],
    [...carmakal, words('chs-declined-how'), CHS, 10],
    [...carmakal, words('chs-declined-malware'), CHS, 10],
    [...carmakal, words('chs-declined-discovery'), CHS, 10],
    [
      'Spokesperson for 0mid16B',
      ['0mid16B'],
      'declined',
      databreaches,
      null,
      words('apex-access-declined'),
      APEX,
      6,
    ],
  ])
})
