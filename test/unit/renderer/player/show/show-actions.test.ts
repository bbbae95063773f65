import { describe, expect, test } from 'vitest'
import { startOf } from '../../../../../renderer/player/moment.ts'
import { actionOf, mainScenes, momentAfter } from '../../../../../renderer/player/show/show-actions.ts'
import { smallReel } from './small-reel.ts'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) =>
  actionOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

describe('keys', () => {
  test('of a remote control, of the arrows and of letters in either case', () => {
    expect(['PageDown', 'PageUp', 'ArrowRight', 'B', 'b', '.', 'n'].map(key => press(key))).toEqual([
      'forward',
      'back',
      'forward',
      'black',
      'black',
      'black',
      'notes',
    ])
  })

  test('move the picture with Shift, and are the app’s with Ctrl', () => {
    expect(press('ArrowLeft', { shiftKey: true })).toBe('left')
    expect(press(' ', { shiftKey: true })).toBe('back')
    expect(press('b', { ctrlKey: true })).toBeNull()
    expect(press('x')).toBeNull()
    expect(press('7')).toBe('digit-7')
  })
})

describe('what becomes of the moment', () => {
  const reel = smallReel()
  const start = startOf(reel)

  test('asides are passed by, first and last are scenes of the talk', () => {
    expect(mainScenes(reel)).toEqual([0, 2])
    expect(momentAfter(reel, start, 'forward').scene).toBe(2)
    expect(momentAfter(reel, start, 'last').scene).toBe(2)
    expect(momentAfter(reel, momentAfter(reel, start, 'last'), 'first').scene).toBe(0)
  })

  test('out of black it is the same scene again, whichever way one goes', () => {
    const black = momentAfter(reel, start, 'black')
    expect(black.black).toBe(true)
    expect(momentAfter(reel, black, 'forward')).toEqual(start)
    expect(momentAfter(reel, black, 'back')).toEqual(start)
    expect(momentAfter(reel, black, 'black')).toEqual(start)
  })

  test('at the ends nothing changes', () => {
    expect(momentAfter(reel, start, 'back')).toBe(start)
    const last = momentAfter(reel, start, 'last')
    expect(momentAfter(reel, last, 'forward')).toBe(last)
  })
})
