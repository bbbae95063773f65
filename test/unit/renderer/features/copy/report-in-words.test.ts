import { describe, expect, it } from 'vitest'
import {
  changesAnything,
  constraintsInWords,
  reportRows,
} from '../../../../../renderer/features/copy/report-in-words.ts'

const none = { created: 0, updated: 0, unchanged: 9 }
const report = { nodes: none, relationships: none, constraints: 0, problems: [] }

describe('the report of a copy', () => {
  it('says that there is nothing to copy only when nothing is', () => {
    expect(changesAnything(report)).toBe(false)
    expect(changesAnything({ ...report, nodes: { ...none, created: 1 } })).toBe(true)
    expect(changesAnything({ ...report, relationships: { ...none, updated: 1 } })).toBe(true)
    expect(changesAnything({ ...report, constraints: 1 })).toBe(true)
  })

  it('tells what would be from what was', () => {
    expect(constraintsInWords(report, true)).toBeNull()
    expect(constraintsInWords({ ...report, constraints: 2 }, true)).toBe('2 constraints would be made first.')
    expect(constraintsInWords({ ...report, constraints: 1 }, false)).toBe('1 constraint made.')
    expect(reportRows(report).map(({ name }) => name)).toEqual(['Nodes', 'Relationships'])
  })
})
