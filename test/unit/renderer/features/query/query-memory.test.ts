import { describe, expect, it } from 'vitest'
import { keptText } from '../../../../../renderer/features/query/query-memory.ts'

const kept = (text: string, history: readonly string[] = []) =>
  JSON.parse(keptText({ text, history })) as { text: string; history: string[] }

describe('what is kept of the box', () => {
  it('is its text and the last statements', () => {
    const history = Array.from({ length: 300 }, (_, index) => `RETURN ${index}`)
    const { text, history: last } = kept('MATCH (n) RETURN n', history)
    expect(text).toBe('MATCH (n) RETURN n')
    expect(last).toHaveLength(200)
    expect(last.at(-1)).toBe('RETURN 299')
  })

  it.each([
    "ALTER USER ann SET PASSWORD 'hunter2'",
    "create user ann set plaintext password 'hunter2' change not required",
    ":param apiToken => 'hunter2'",
    "LOAD CSV FROM 'https://ann:hunter2@host/file.csv' AS row RETURN row",
  ])('is never what may hold a secret: %s', statement => {
    expect(keptText({ text: statement, history: ['RETURN 1', statement] })).not.toContain('hunter2')
    expect(kept('', ['RETURN 1', statement]).history).toEqual(['RETURN 1'])
  })

  it('is a question about passwords all the same', () => {
    const statement = 'MATCH (d:DataType {name: "Passwords in plaintext"}) RETURN d'
    expect(kept(statement).text).toBe(statement)
  })
})
