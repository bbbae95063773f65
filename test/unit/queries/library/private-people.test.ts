import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'

test('two claims about the owner of Apex are withheld, nothing of the three who speak', async () => {
  const { rows } = await askLibrary('private-people')
  expect(rows).toEqual([
    ['Owner of Apex', ['OFFERED_TO 0mid16B (alleged)', 'OWNS Apex Custom Software (alleged)'], 0, 3, 2],
    ['Charles Carmakal', ['WORKS_FOR Mandiant (single-source)'], 4, 1, 0],
    [
      'Dmitri Alperovitch',
      ['FOUNDED CrowdStrike (single-source)', 'WORKS_FOR CrowdStrike (single-source)'],
      4,
      2,
      0,
    ],
    ['Trey Ford', ['WORKS_FOR Rapid7 (single-source)'], 5, 1, 0],
  ])
})
