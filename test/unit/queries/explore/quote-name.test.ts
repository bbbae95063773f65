import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphNode } from '../../../../graph/model/value.ts'
import { labelCounts } from '../../../../queries/explore/counts.ts'
import { nodesOfLabel } from '../../../../queries/explore/nodes-of-label.ts'
import { quoteName, quoteNames } from '../../../../queries/explore/quote-name.ts'
import { graphOf } from './on-any-graph.ts'

const HARD = [
  'Movie',
  'two words',
  'back`tick',
  '`',
  '``',
  '😀',
  'شخص',
  'A:B',
  '1st',
  "it's",
  '"q"',
  'a-b',
  '$x',
  '//',
]

describe('a label in the text of a query', () => {
  it.each(HARD)('is found whatever it is called: %j', async label => {
    const graph = await graphOf(`CREATE (:${quoteName(label)!} {n: 1}), (:Other)`)
    const rows = await graph.rows(nodesOfLabel(label), { drawn: [], limit: 5 })
    expect(rows.map(([n]) => (n as GraphNode).labels)).toEqual([[label]])
    expect((await graph.rows(labelCounts, {})).map(([name]) => name).sort()).toEqual([label, 'Other'].sort())
  })

  it.each(['\\u0060) DETACH DELETE n //', 'back\\slash', '', 'a\0b', '\ud800'])(
    'is no text but a parameter where it could end the name: %j',
    async label => {
      expect(quoteName(label)).toBeNull()
      expect(quoteNames(['Movie', label])).toBeNull()
      const { statement, parameters } = nodesOfLabel(label)
      expect(statement).toContain('$label IN labels(n)')
      expect(parameters({ drawn: [], limit: 1 })['label']).toBe(label)
    },
  )

  it('never ends before its last sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), label => {
        const quoted = quoteName(label)
        if (quoted === null) return
        expect(quoted.slice(1, -1).replaceAll('``', '')).not.toMatch(/[`\\]/)
        expect(quoted.slice(1, -1).replaceAll('``', '`')).toBe(label)
      }),
    )
  })
})
