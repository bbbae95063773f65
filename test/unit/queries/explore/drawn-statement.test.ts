import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GraphNode, GraphRelationship, Value } from '../../../../graph/model/value.ts'
import { drawnByElementId, drawnById } from '../../../../queries/explore/drawn-statement.ts'
import { quoteText } from '../../../../queries/explore/quote-text.ts'
import { hostileName } from '../../../security/hostile-name.ts'
import { caseFile, rowsOf, textOf } from './on-the-case.ts'

const ask = (statement: string) =>
  rowsOf({ name: 'drawn', action: 'test', statement, parameters: () => ({}) }, undefined)

const isElement = (value: Value | undefined): value is GraphNode | GraphRelationship =>
  typeof value === 'object' && value !== null && 'elementId' in value

/** What a client that draws the rows would draw. */
function drawn(rows: readonly (readonly Value[])[]) {
  const ids = (values: readonly (Value | undefined)[]) =>
    [...new Set(values.filter(isElement).map(({ elementId }) => elementId))].sort()
  return {
    nodes: ids(rows.flatMap(([n, , m]) => [n, m])),
    relationships: ids(rows.map(([, r]) => r)),
    rows: rows.length,
  }
}

const some = caseFile.relationships.filter(({ type }) => type === 'EXPOSED' || type === 'BELONGS_TO')
const alone = 'location/china'
const ids = [...new Set([alone, ...some.flatMap(({ start, end }) => [start, end])])].sort()

it('the statement for a case returns these nodes and relationships, and nothing that lies between them beside', async () => {
  const [left, ...kept] = some
  const rows = await ask(drawnById(ids, kept))
  const nodes = rows.flatMap(([n, , m]) => [n, m]).filter(isElement)
  expect([...new Set(nodes.map(node => String(textOf(node as GraphNode, 'id'))))].sort()).toEqual(ids)
  const triples = rows.flatMap(([n, r, m]) =>
    isElement(r) ? [`${textOf(n, 'id')} ${(r as GraphRelationship).type} ${textOf(m, 'id')}`] : [],
  )
  expect(triples.sort()).toEqual(kept.map(({ start, type, end }) => `${start} ${type} ${end}`).sort())
  expect(triples).not.toContain(`${left!.start} ${left!.type} ${left!.end}`)
})

it('the statement by element ids draws the same as the one by ids', async () => {
  const byId = drawn(await ask(drawnById(ids, some)))
  expect(drawn(await ask(drawnByElementId(byId.nodes, byId.relationships)))).toEqual(byId)
  expect(byId.relationships.length).toBe(some.length)
})

it('nodes without relationships, and nothing at all, are returned as they are', async () => {
  expect(drawn(await ask(drawnById([alone], [])))).toMatchObject({ relationships: [], rows: 1 })
  expect(drawn(await ask(drawnByElementId([], [])))).toMatchObject({ nodes: [], rows: 0 })
})

it('a quoted text is read as what it is, and no backslash in it stands before a u', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileName, fc.string({ unit: 'grapheme' })), async text => {
      const written = quoteText(text)
      expect(written).not.toMatch(/\\[uU]/)
      expect(await ask(`RETURN ${written} AS t`)).toEqual([[text]])
    }),
    { numRuns: 300 },
  )
})
