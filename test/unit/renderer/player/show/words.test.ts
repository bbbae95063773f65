import { expect, test } from 'vitest'
import { asideOf, headOf, nameOf, sourceInWords } from '../../../../../renderer/player/show/words.ts'
import { smallReel } from './small-reel.ts'

test('nodes by name and kind, lines by who did what to whom and how sure it is', () => {
  const reel = smallReel()
  expect(nameOf(reel, 'n1')).toBe('Somebody, vendor')
  expect(nameOf(reel, 'l1')).toBe('Somebody · did not expose · Another, alleged')
  expect([headOf(reel, 'n1'), asideOf(reel, 'n1')]).toEqual(['Somebody', 'vendor'])
  expect([headOf(reel, 'l1'), asideOf(reel, 'l1')]).toEqual([
    'Somebody · did not expose · Another',
    'Alleged',
  ])
})

test('in a graph without claims a line says nothing of how sure it is', () => {
  const { lines } = smallReel()
  const reel = smallReel({ lines: { l1: { ...lines['l1']!, status: 'plain' } } })
  expect(nameOf(reel, 'l1')).toBe('Somebody · did not expose · Another')
})

test('a source says what is known of it', () => {
  expect(sourceInWords({ title: 'T', publisher: '', published: '' })).toBe('“T”')
})
