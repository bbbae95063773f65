import { describe, expect, it } from 'vitest'
import { requests } from '../../../../electron/contract.ts'
import { MENUS } from '../../../../renderer/commands/command.ts'
import { effectiveKeys } from '../../../../renderer/commands/effective-keys.ts'
import { commandsByChord } from '../../../../renderer/commands/keyboard.ts'
import { menuBar } from '../../../../renderer/commands/menu-bar.ts'
import { COMMANDS } from '../../../../renderer/commands/registry.ts'
import { findCommands } from '../../../../renderer/features/search/find-commands.ts'
import { useApp } from '../../../../renderer/store/app-state.ts'

describe('the command table', () => {
  it('has every command once, called area.verb', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z0-9-]+$/)
  })

  it('has no two commands on one key', () => {
    expect(() => commandsByChord(COMMANDS)).not.toThrow()
    const keys = COMMANDS.flatMap(command => command.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has every command in the menu bar, as main takes it', () => {
    const bar = requests['menu.set'].in.parse(
      menuBar(COMMANDS, useApp.getState(), effectiveKeys(COMMANDS, {})),
    )
    expect(bar.map(({ menu }) => menu)).toEqual([...MENUS])
    const inMenus = bar.flatMap(({ items }) => items.map(({ command }) => command))
    expect(inMenus.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted())
  })

  it('tells commands apart by their labels', () => {
    const labels = COMMANDS.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('has every command that can run in the search list, found by its label and its other words', () => {
    const state = useApp.getState()
    for (const command of COMMANDS.filter(({ when }) => when?.(state) ?? true)) {
      for (const words of [command.label, ...(command.keywords ?? [])]) {
        expect(findCommands(COMMANDS, words, state)).toContainEqual({ command, why: null })
      }
    }
  })

  it.each([
    ['Ctrl+K', 'search.open'],
    ['Ctrl+F', 'find.open'],
    ['Ctrl+E', 'graph.expand'],
    ['Ctrl+H', 'graph.hide'],
    ['Delete', 'graph.hide'],
    ['Ctrl+Shift+H', 'graph.hide-others'],
    ['Ctrl+I', 'edit.invert'],
    ['Ctrl+Z', 'edit.undo'],
    ['Ctrl+Shift+Z', 'edit.redo'],
    ['Ctrl+Y', 'edit.redo'],
    ['Ctrl+Enter', 'query.run'],
    ['F5', 'present.start'],
    ['?', 'help.shortcuts'],
    ['F1', 'help.shortcuts'],
  ])('keeps to what people know: %s is %s', (chord, id) => {
    expect(commandsByChord(COMMANDS).get(chord)?.id).toBe(id)
  })
})

describe('commandsByChord', () => {
  it('refuses two commands on one key and names both', () => {
    const [first, second] = COMMANDS
    const clash = [
      { ...first!, keys: ['Ctrl+Q'] },
      { ...second!, keys: ['Ctrl+Q'] },
    ]
    expect(() => commandsByChord(clash)).toThrow(`Ctrl+Q is on both ${first!.id} and ${second!.id}`)
  })
})
