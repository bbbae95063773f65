import { describe, expect, it } from 'vitest'
import type { GraphPath } from '../../../../../graph/model/value.ts'
import { pathWords } from '../../../../../renderer/features/paths/path-words.ts'
import { rankPaths, readPath } from '../../../../../renderer/features/paths/rank-paths.ts'

interface Sketch {
  readonly statuses: readonly (string | null)[]
  /** Labels of the inner nodes. */
  readonly over?: readonly string[]
  /** How many relationships each node has. */
  readonly degrees?: readonly number[]
}

function path({ statuses, over = [], degrees = [] }: Sketch, inCase = true) {
  const nodes = Array.from({ length: statuses.length + 1 }, (_, index) => ({
    kind: 'node' as const,
    elementId: `n${index}`,
    labels: [over[index - 1] ?? 'Vendor'],
    properties: new Map(),
  }))
  const relationships = statuses.map((status, index) => ({
    kind: 'relationship' as const,
    elementId: `r${index}`,
    startId: `n${index % 2 === 0 ? index : index + 1}`,
    endId: `n${index % 2 === 0 ? index + 1 : index}`,
    type: 'R',
    properties: new Map(status === null ? [] : [['status', status]]),
  }))
  const counts = nodes.map((_, index) => BigInt(degrees[index] ?? 2))
  return readPath({ kind: 'path', nodes, relationships } as GraphPath, counts, { inCase, cypher: 'MATCH' })
}

const inWords = (sketches: readonly Sketch[], inCase = true) =>
  rankPaths(
    sketches.map(sketch => path(sketch, inCase)),
    inCase,
  ).map(found => pathWords(found, inCase))

describe('paths in a case', () => {
  it('stand in the order of their weakest step, whatever their length', () => {
    const one = (status: string) => ({ statuses: [status] })
    const statuses = ['denied', 'unknown', 'hypothetical', 'speculated', 'disputed', 'alleged']
    expect(
      inWords([
        ...[...statuses, 'single-source'].map(one),
        { statuses: ['corroborated', 'corroborated', 'corroborated'] },
        { statuses: ['corroborated', 'alleged'] },
      ]),
    ).toEqual([
      '3 steps, all corroborated',
      '1 step, single source',
      '2 steps, weakest: alleged',
      '1 step, alleged',
      '1 step, disputed',
      '1 step, speculated',
      '1 step, hypothetical',
      '1 step, unknown',
      '1 step, denied',
    ])
  })

  it('with equal weakest steps stand by the rest, then by length', () => {
    expect(
      inWords([
        { statuses: ['alleged', 'alleged', 'alleged'] },
        { statuses: ['alleged', 'alleged'] },
        { statuses: ['alleged', 'single-source', 'single-source'] },
        { statuses: ['alleged', 'corroborated', 'single-source'] },
      ]),
    ).toEqual([
      '3 steps, weakest: alleged',
      '3 steps, weakest: alleged',
      '2 steps, all alleged',
      '3 steps, all alleged',
    ])
  })

  it('say what generic nodes they go through; ends do not count', () => {
    const found = path({ statuses: ['alleged', 'alleged', 'alleged'], over: ['Sector', 'Law'] })
    expect(found.generic).toEqual(['n:n1', 'n:n2'])
    expect(pathWords(found, true)).toBe('3 steps, all alleged, through 2 generic nodes')
  })

  it('that go through evidence alone bear no status and stand last', () => {
    expect(inWords([{ statuses: [null, null] }, { statuses: ['denied', null] }])).toEqual([
      '2 steps, weakest: denied',
      '2 steps, through evidence alone',
    ])
  })

  it('know which way each step is gone', () => {
    expect(path({ statuses: ['alleged', 'alleged'] }).steps.map(({ forwards }) => forwards)).toEqual([
      true,
      false,
    ])
  })
})

describe('paths in a graph that is no case', () => {
  it('stand by length, then by how connected their inner nodes are', () => {
    const over = (...degrees: number[]) => ({
      statuses: degrees.slice(1).map(() => 'corroborated'),
      degrees,
    })
    expect(inWords([over(1, 3, 3, 1), over(900, 40, 1), over(1, 2, 900), over(1, 1)], false)).toEqual([
      '1 step',
      '2 steps, the busiest stop has 2 relationships',
      '2 steps, the busiest stop has 40 relationships',
      '3 steps, the busiest stop has 3 relationships',
    ])
  })
})
