import { describe, expect, it } from 'vitest'
import { acceleratorOf, chordOf, type KeyPress } from '../../../../renderer/commands/chord.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  ...held,
})

describe('chordOf', () => {
  it('names modifiers in one order', () => {
    expect(chordOf(press('h', { ctrlKey: true, shiftKey: true, altKey: true }))).toBe('Ctrl+Alt+Shift+H')
  })

  it('is the same whether or not the letter came in capitals', () => {
    expect(chordOf(press('z', { ctrlKey: true }))).toBe(chordOf(press('Z', { ctrlKey: true })))
  })

  it('leaves Shift out where it only makes another sign', () => {
    expect(chordOf(press('?', { shiftKey: true }))).toBe('?')
    expect(chordOf(press('F3', { shiftKey: true }))).toBe('Shift+F3')
  })

  it('knows the space bar by name', () => {
    expect(chordOf(press(' '))).toBe('Space')
  })

  it('never takes a chord with the key of the system', () => {
    expect(chordOf(press('h', { metaKey: true }))).toBeNull()
  })
})

describe('acceleratorOf', () => {
  it('says arrows as menus do', () => {
    expect(acceleratorOf('Ctrl+ArrowUp')).toBe('Ctrl+Up')
    expect(acceleratorOf('Ctrl+Shift+H')).toBe('Ctrl+Shift+H')
  })

  it('names the plus, which joins keys there', () => {
    expect(acceleratorOf('Ctrl++')).toBe('Ctrl+Plus')
    expect(acceleratorOf(undefined)).toBeNull()
  })
})
