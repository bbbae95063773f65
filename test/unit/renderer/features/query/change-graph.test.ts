import { describe, expect, it } from 'vitest'
import { isMassDelete, needsChanging } from '../../../../../renderer/features/query/change-graph.ts'
import { rowsAfterMore } from '../../../../../renderer/features/query/more-rows.ts'
import { LIMITS } from '../../../../../renderer/limits.ts'

describe('a change', () => {
  it('is asked about twice when it deletes more than the limit, nodes and relationships together', () => {
    const half = LIMITS.massDelete / 2
    expect(isMassDelete({ nodesDeleted: half, relationshipsDeleted: half })).toBe(false)
    expect(isMassDelete({ nodesDeleted: half, relationshipsDeleted: half + 1 })).toBe(true)
  })

  it('is told from a fault by how the read was refused', () => {
    for (const code of ['WRITE_REFUSED', 'LOAD_REFUSED', 'KIND_UNKNOWN'])
      expect(needsChanging(code)).toBe(true)
    for (const code of ['SYNTAX_ERROR', 'ADMIN', 'SERVER_AWAY']) expect(needsChanging(code)).toBe(false)
  })
})

describe('rowsAfterMore', () => {
  it('goes on by one table at a time up to what a page holds', () => {
    expect(rowsAfterMore(LIMITS.tableRows)).toBe(2 * LIMITS.tableRows)
    expect(rowsAfterMore(LIMITS.tableRowsMost - 1)).toBe(LIMITS.tableRowsMost)
    expect(rowsAfterMore(LIMITS.tableRowsMost)).toBe(LIMITS.tableRowsMost)
  })
})
