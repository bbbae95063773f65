import { describe, expect, it } from 'vitest'
import { readConsoleCommand } from '../../../../../renderer/features/query/console-command.ts'

describe('readConsoleCommand', () => {
  it.each([
    [':param x => 1', { kind: 'param', name: 'x', expression: '1' }],
    [':param  who => "APT 18";', { kind: 'param', name: 'who', expression: '"APT 18"' }],
    [':param `odd name` => [1, 2]', { kind: 'param', name: 'odd name', expression: '[1, 2]' }],
    [':params', { kind: 'params' }],
    ['  :clear ', { kind: 'clear' }],
    [':help;', { kind: 'help' }],
    [':history', { kind: 'history' }],
  ])('reads %s', (text, command) => {
    expect(readConsoleCommand(text)).toEqual(command)
  })

  it('leaves Cypher alone, labels with their colon too', () => {
    expect(readConsoleCommand('MATCH (n:Person) RETURN n')).toBeNull()
  })

  it.each([':play movies', ':param', ':param x'])('says of %s what it knows instead', text => {
    expect(() => readConsoleCommand(text)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_COMMAND', message: expect.stringContaining(':param x => 1') }),
    )
  })
})
