import { expect, test } from 'vitest'
import { withNotes, withoutNotes } from '../../../../../renderer/features/talk/talk-state.ts'
import type { Reel } from '../../../../../renderer/player/reel.ts'

const reel = {
  title: 'T',
  scenes: [
    { id: 'a', notes: 'Say this' },
    { id: 'b', notes: '' },
  ],
} as unknown as Reel

test('notes are taken out of a reel whole, and put back', () => {
  const { reel: bare, notes } = withoutNotes(reel)
  expect(JSON.stringify(bare)).not.toContain('Say this')
  expect(notes).toEqual(['Say this', ''])
  expect(withNotes(bare, notes)).toEqual(reel)
})

test('a reel without notes has empty ones', () => {
  expect(withNotes(reel, []).scenes.map(({ notes }) => notes)).toEqual(['', ''])
})
