import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../../../renderer/commands/registry.ts'
import { findCommands } from '../../../../../renderer/features/search/find-commands.ts'
import { matchWords } from '../../../../../renderer/features/search/match-words.ts'
import { type Choices, type Option, paletteOf } from '../../../../../renderer/features/search/palette.ts'
import { useApp } from '../../../../../renderer/store/app-state.ts'

const state = useApp.getState()
const choices: Choices = {
  commands: COMMANDS,
  views: ['Who attacked Apex', 'Timeline of 2026'],
  lately: ['view.theme', 'no.such', 'find.open'],
  isCase: true,
  state,
}
const groups = (text: string, some: Partial<Choices> = {}) => paletteOf(text, [], { ...choices, ...some })
const titles = (text: string, some: Partial<Choices> = {}) => groups(text, some).map(({ title }) => title)
const nameOf = (option: Option) =>
  option.kind === 'command' ? option.command.id : option.kind === 'view' ? option.name : option.kind
const namesIn = (title: string, text: string, some: Partial<Choices> = {}) =>
  groups(text, some)
    .filter(group => group.title === title)
    .flatMap(({ options }) => options.map(nameOf))

describe('paletteOf', () => {
  it('begins with what was used lately, and what can be asked of a case', () => {
    expect(titles('')).toEqual(['Lately used', 'Library queries', 'Views', 'Commands'])
    expect(namesIn('Lately used', '')).toEqual(['view.theme', 'find.open'])
    expect(namesIn('Commands', '')).not.toContain('view.theme')
    expect(titles('', { lately: [], isCase: false, views: [] })).toEqual(['Commands'])
  })

  it('narrows to commands, questions or views by a first sign', () => {
    expect(titles('>')).toEqual(['Commands'])
    expect(titles('?')).toEqual(['Library queries'])
    expect(namesIn('Views', '@ apex')).toEqual(['Who attacked Apex'])
    expect(titles('> theme')).toEqual(['Commands'])
    expect(titles('@ no such name')).toEqual([])
  })

  it('lists everything that can run now under its sign', () => {
    const all = [...namesIn('Commands', '>'), ...namesIn('Library queries', '?')]
    const possible = COMMANDS.filter(({ when }) => when?.(state) ?? true).map(({ id }) => id)
    expect(all.toSorted()).toEqual(possible.toSorted())
  })

  it('finds commands, questions and views for the same words', () => {
    expect(titles('what')).toContain('Library queries')
    expect(titles('timeline')).toContain('Views')
  })
})

describe('findCommands', () => {
  const ids = (text: string, lately: string[] = []) =>
    findCommands(COMMANDS, text, state, lately).map(({ command }) => command.id)

  it('wants every word, in any order, and puts labels that begin so first', () => {
    expect(ids('theme dark')).toEqual(['view.theme'])
    expect(findCommands(COMMANDS, 'sho', state)[0]!.command.label).toMatch(/^sho/i)
    expect(ids('no such thing')).toEqual([])
  })

  it('says of what cannot run now why, after all that can', () => {
    const found = findCommands(COMMANDS, 'undo', state)
    expect(found.find(({ command }) => command.id === 'edit.undo')?.why).toBe('nothing to undo')
    const possible = found.map(({ why }) => why === null)
    expect(possible).toEqual(possible.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('takes initials and a slip of the pen only where nothing fits', () => {
    expect(ids('fotc')).toContain('find.open')
    expect(ids('shrotcuts')).toEqual(['help.shortcuts'])
    expect(ids('preferencs')).toContain('preference.open')
  })

  it('puts what was used lately before its equals', () => {
    expect(ids('zoom').indexOf('view.zoom-out')).toBeGreaterThan(ids('zoom').indexOf('view.zoom-in'))
    expect(ids('zoom', ['view.zoom-out'])[0]).toBe('view.zoom-out')
  })
})

describe('matchWords', () => {
  it('finds every label by any of its words, and by itself with one letter gone', () => {
    const word = fc.stringMatching(/^[a-z]{5,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (words, which, at) => {
        const label = words.join(' ')
        const one = words[which % words.length]!
        expect(matchWords(one, label)).toBeGreaterThan(0)
        const slipped = one.slice(0, at % one.length) + one.slice((at % one.length) + 1)
        expect(matchWords(slipped, label, [], true)).toBeGreaterThan(0)
      }),
    )
  })
})
