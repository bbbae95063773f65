import { describe, expect, it } from 'vitest'
import { parametersOf } from '../../../../../renderer/features/history/open-in-query.ts'

describe('the parameters written above a statement', () => {
  it('are read as Cypher takes them: whole numbers are integers', () => {
    const cypher =
      '// $ids: ["a","b"]\n// $limit: 50\n// $share: 0.5\n// $by: {"type":null}\nMATCH (n) RETURN n'
    expect(parametersOf(cypher)).toEqual({
      parameters: new Map<string, unknown>([
        ['ids', ['a', 'b']],
        ['limit', 50n],
        ['share', 0.5],
        ['by', new Map([['type', null]])],
      ]),
      unread: [],
    })
  })

  it('are named where they were cut short', () => {
    expect(parametersOf('// $ids: ["a","b…\nRETURN $ids')).toEqual({ parameters: new Map(), unread: ['ids'] })
  })
})
