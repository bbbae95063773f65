import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

test('the vendor was struck; that its clients were hit is only alleged', async () => {
  const { rows } = await askLibrary('vendor-and-victim')
  expect(rows).toEqual([
    [
      'Apex Custom Software',
      'Apex intrusion',
      'corroborated',
      [
        'Controlled substance tracking',
        'Credentialing management',
        'Healthcare analytics',
        'Inventory management',
        'Telemedicine',
      ],
      'Cardinal Health',
      'single-source',
      'alleged',
      ['DataBreaches.net'],
      'Cardinal Health -CLIENT_OF-> Apex Custom Software',
    ],
    [
      'Apex Custom Software',
      'Apex intrusion',
      'corroborated',
      [
        'Controlled substance tracking',
        'Credentialing management',
        'Healthcare analytics',
        'Inventory management',
        'Telemedicine',
      ],
      'Other clients of Apex',
      'single-source',
      'alleged',
      ['DataBreaches.net'],
      'Other clients of Apex -CLIENT_OF-> Apex Custom Software',
    ],
  ])
})
