import { expect, test } from 'vitest'
import { askLibrary } from './ask-library.ts'
import { CHS, words } from './bundled-words.ts'

test('two firms call one gang by two names', async () => {
  const { rows } = await askLibrary('who-uses-which-name')
  expect(rows).toEqual([
    [
      ...['APT 18', 'Mandiant', ['Dynamite Panda'], 'single-source'],
      ...['Mandiant', 'assessed', words('chs-mandiant-apt-18'), CHS, 8],
      ...['Mandiant -NAMES-> APT 18', ['APT 18 -SAME_AS-> Dynamite Panda']],
    ],
    [
      ...['Dynamite Panda', 'CrowdStrike', ['APT 18'], 'single-source'],
      ...['Threatpost', 'reported', words('chs-crowdstrike-name'), CHS, 11],
      ...['CrowdStrike -NAMES-> Dynamite Panda', ['Dynamite Panda <-SAME_AS- APT 18']],
    ],
  ])
})
