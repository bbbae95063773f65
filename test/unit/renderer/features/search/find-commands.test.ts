import { afterEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../../../renderer/commands/command.ts'
import { findCommands } from '../../../../../renderer/features/search/find-commands.ts'
import { useApp } from '../../../../../renderer/store/app-state.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../../renderer/store/graph-shape.ts'

const COMMANDS: readonly Command[] = [
  { id: 'edit.undo', label: 'Undo', menu: 'Edit', run: () => undefined },
  { id: 'library.alleged', label: 'What is only alleged?', menu: 'Query', run: () => undefined },
]
const found = (text: string) => findCommands(COMMANDS, text, useApp.getState()).map(({ id }) => id)

describe('the commands in the search list', () => {
  afterEach(() => useGraphShape.setState({ shape: CASE_SHAPE }))

  it('begin with the questions of the library in a case', () => {
    expect(found('')).toEqual(['library.alleged', 'edit.undo'])
  })

  it('ask nothing about claims where there are none, unless it is typed', () => {
    useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } })
    expect(found('')).toEqual(['edit.undo'])
    expect(found('alleged')).toEqual(['library.alleged'])
  })
})
