import { expect, it } from 'vitest'
import { nameFor } from '../../../../queries/copy/name-for.ts'

it.each([
  ['Vendor', '`Vendor`', '`Vendor`'],
  ['a`b', '`a``b`', '`a``b`'],
  ['\\u0060', '`\\u0060`', '`\\u005cu0060`'],
  ['\\\\', '`\\\\`', '`\\u005c\\u005c`'],
  ['`\\', '```\\`', '```\\u005c`'],
])('writes %j so that each source reads that name', (name, embedded, neo4j) => {
  expect(nameFor(name, 'embedded')).toBe(embedded)
  expect(nameFor(name, 'neo4j')).toBe(neo4j)
})

it.each(['', '\0', 'a\\\0', '\ud800'])('refuses %j, which is no name', name => {
  expect(() => nameFor(name, 'neo4j')).toThrow(expect.objectContaining({ code: 'NAME_NOT_WRITABLE' }))
})
