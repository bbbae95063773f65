import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { APEX, CHS, words } from './bundled-words.ts'

test('five numbers, the two of 4.5 million by different speakers', async () => {
  const { rows } = await askLibrary('numbers-and-scope')
  expect(rows).toEqual([
    [
      ...[1000, 1000, 'USD', 'offer to 0mid16B', '0mid16B', 'alleged', [], null],
      ...[words('apex-owner-offer'), APEX, 7],
    ],
    [
      ...[48, 48, 'hours', null, '0mid16B', 'alleged', [], '2025-01-20'],
      ...[words('apex-tweet-48-hours'), APEX, 1],
    ],
    [
      ...[4_500_000, 4_500_000, 'patients', null, 'Reuters', 'reported', [], '2014-08-18'],
      ...[words('chs-reuters-4-5-million'), CHS, 6],
    ],
    [
      ...[4_500_000, 4_500_000, 'patients', 'referred to, or served by, physicians tied to the company'],
      ...['Community Health Systems', 'stated', ['Securities and Exchange Commission'], null],
      ...[words('chs-patients-4-5-million'), CHS, 12],
    ],
    [
      ...[1500, 1500, 'patients', 'not clear whether for all clients or some'],
      ...['Apex Custom Software', 'stated', ['HHS'], '2025-01-22', words('apex-patients-1500'), APEX, 17],
    ],
  ])
})
