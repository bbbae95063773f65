import { expect, it } from 'vitest'
import type { GraphNode } from '../../../../../graph/model/value.ts'
import { claimSentence } from '../../../../../renderer/features/story/claim-sentence.ts'

const claim = (stance: string): GraphNode => ({
  kind: 'node',
  elementId: '1',
  labels: ['Claim'],
  properties: new Map([
    ['id', 'claim/x'],
    ['text', 'It was taken.'],
    ['stance', stance],
  ]),
})

it.each([
  ['reported', 'Reuters', 'It was taken.'],
  ['alleged', '0mid16B', '0mid16B says: It was taken.'],
  ['alleged', null, 'Alleged: It was taken.'],
  ['speculated', null, 'Speculation: It was taken.'],
  ['hypothetical', 'An expert', 'An expert says: It was taken.'],
])('%s, by %s: %s', (stance, speaker, text) => {
  expect(claimSentence(claim(stance), speaker)).toEqual({ text, claims: ['claim/x'] })
})
