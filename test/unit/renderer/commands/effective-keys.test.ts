import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashOf, withKeys } from '../../../../renderer/commands/change-keys.ts'
import { type ChangedKeys, effectiveKeys } from '../../../../renderer/commands/effective-keys.ts'
import { COMMANDS } from '../../../../renderer/commands/registry.ts'
import { isFixed, reservedFor } from '../../../../renderer/commands/reserved-chords.ts'

const chord = fc.oneof(
  fc.constantFrom(
    ...COMMANDS.flatMap(({ keys }) => keys ?? []),
    'Ctrl+M',
    'Alt+1',
    'F9',
    'Escape',
    'Enter',
    'Tab',
  ),
  fc.string({ maxLength: 12 }),
)
const id = fc.constantFrom(...COMMANDS.map(command => command.id))
const chords = fc.array(chord, { maxLength: 4 })
/** Whatever may stand in a settings file that is well formed. */
const stored: fc.Arbitrary<ChangedKeys> = fc.dictionary(fc.oneof(id, fc.string()), chords, { maxKeys: 12 })

const allChords = (changed: ChangedKeys) => [...effectiveKeys(COMMANDS, changed).values()].flat()

describe('effectiveKeys', () => {
  it('is what every command has from the start where nothing was changed', () => {
    const keys = effectiveKeys(COMMANDS, {})
    for (const command of COMMANDS) expect(keys.get(command.id)).toEqual(command.keys ?? [])
  })

  it('never has one chord on two commands, and no reserved one on any, whatever is stored', () => {
    fc.assert(
      fc.property(stored, changed => {
        const all = allChords(changed)
        expect(new Set(all).size).toBe(all.length)
        for (const command of COMMANDS) {
          for (const one of effectiveKeys(COMMANDS, changed).get(command.id)!) {
            expect(reservedFor(one, command)).toBeNull()
          }
        }
      }),
    )
  })

  it('gives what was put somewhere before what was there from the start', () => {
    const keys = effectiveKeys(COMMANDS, { 'find.open': ['Ctrl+K'] })
    expect(keys.get('find.open')).toEqual(['Ctrl+K'])
    expect(keys.get('search.open')).toEqual([])
  })
})

describe('withKeys', () => {
  it('refuses a chord that another command has, and names that', () => {
    expect(() => withKeys(COMMANDS, {}, 'find.open', ['Ctrl+K'])).toThrow(
      'Ctrl+K is on “Search the graph and commands”',
    )
  })

  it('takes it over when it is told to, from that command alone', () => {
    const moved = withKeys(COMMANDS, {}, 'find.open', ['Ctrl+F', 'Delete'], true)
    const keys = effectiveKeys(COMMANDS, moved)
    expect(keys.get('find.open')).toEqual(['Ctrl+F', 'Delete'])
    expect(keys.get('graph.hide')).toEqual(['Ctrl+H'])
    expect(Object.keys(moved).toSorted()).toEqual(['find.open', 'graph.hide'])
  })

  it('writes nothing down of a command that has what it had from the start', () => {
    const moved = withKeys(COMMANDS, {}, 'find.open', ['Ctrl+M'])
    expect(withKeys(COMMANDS, moved, 'find.open', ['Ctrl+F'])).toEqual({})
  })

  it('after any changes, each command has exactly what was put on it last, and no two the same', () => {
    const change = fc.record({ id, chords: fc.uniqueArray(chord, { maxLength: 4 }), move: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 15 }), changes => {
        let changed: ChangedKeys = {}
        for (const { id, chords, move } of changes) {
          const command = COMMANDS.find(one => one.id === id)!
          const wanted = chords.filter(one => reservedFor(one, command) === null && !isFixed(one))
          const before = allChords(changed)
          if (clashOf(COMMANDS, changed, id, wanted) && !move) {
            expect(() => withKeys(COMMANDS, changed, id, wanted)).toThrow(' is on “')
            continue
          }
          changed = withKeys(COMMANDS, changed, id, wanted, move)
          expect(effectiveKeys(COMMANDS, changed).get(id)).toEqual(wanted)
          const all = allChords(changed)
          expect(new Set(all).size).toBe(all.length)
          // Nothing comes up anywhere that was not there or put there.
          expect(all.filter(one => !before.includes(one) && !wanted.includes(one))).toEqual([])
        }
      }),
    )
  })
})
