import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { bundledCase } from '../../../../graph/case/bundled.ts'
import { KINDS, kindOf } from '../../../../renderer/canvas/kinds.ts'
import { statusOf } from '../../../../renderer/canvas/status-of.ts'
import { STATUSES } from '../../../../renderer/canvas/statuses.ts'
import { CASE_SHAPE, useGraphShape } from '../../../../renderer/store/graph-shape.ts'
import type { RelationshipStatus } from '../../../../graph/case/case-file.ts'
import { nodeSize } from '../../../../renderer/canvas/node-size.ts'

/** Contrast by WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0)
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function token(theme: 'dark' | 'light', name: string): string {
  const css = readFileSync(`renderer/styles/${theme}.css`, 'utf8')
  return new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)![1]!
}

describe('kinds', () => {
  beforeEach(() => useGraphShape.setState({ shape: CASE_SHAPE }))

  it('know every label of the bundled case', () => {
    const labels = new Set(bundledCase().entities.flatMap(({ kinds }) => kinds))
    const known = new Set(KINDS.map(({ label }) => label))
    expect([...labels].filter(label => !known.has(label))).toEqual([])
  })

  it('look different from one another without their colour', () => {
    const looks = KINDS.map(({ shape, icon, small, outline }) =>
      [shape, icon.displayName, small, outline].join(),
    )
    expect(new Set(looks).size).toBe(KINDS.length)
  })

  it.each(['dark', 'light'] as const)('stand out from the %s base, and their icons from them', theme => {
    for (const { label, outline, [theme]: fill } of KINDS) {
      if (outline) continue
      expect(contrast(fill, token(theme, 'base')), label).toBeGreaterThanOrEqual(3)
      expect(contrast(fill, theme === 'dark' ? '#0e1318' : '#ffffff'), label).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(token(theme, 'edge'), token(theme, 'base'))).toBeGreaterThanOrEqual(3)
    for (const name of ['warn', 'bad', 'accent']) {
      expect(contrast(token(theme, name), token(theme, 'base')), name).toBeGreaterThanOrEqual(3)
    }
    for (const name of ['text', 'dim']) {
      expect(contrast(token(theme, name), token(theme, 'base')), name).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('take the one that matters most of several labels, in any order', () => {
    expect(kindOf(['Entity', 'Organization', 'Vendor']).label).toBe('Vendor')
    expect(kindOf(['Vendor', 'Organization', 'Entity']).label).toBe('Vendor')
  })

  it('give a label that nobody knows a look of its own that stays', () => {
    const movie = kindOf(['Movie'])
    expect(movie).toBe(kindOf(['Movie']))
    expect(movie.title).toBe('movie')
    expect(kindOf(['ACTED_InFilm']).title).toBe('acted in film')
    expect(kindOf([]).title).toBe('node')
    const looks = ['Movie', 'Genre', 'Studio', 'Award'].map(label => kindOf([label]))
    expect(new Set(looks.map(({ shape, dark }) => shape + dark)).size).toBeGreaterThan(2)
  })

  it('grow in three steps by the root of their relationships', () => {
    const kind = kindOf(['Vendor'])
    const sizes = [0, 1, 3, 4, 8, 9, 400].map(count => nodeSize(kind, count))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(new Set(sizes).size).toBe(3)
    expect(sizes[2]).toBe(sizes[0])
    expect(sizes[3]).not.toBe(sizes[2])
    expect(nodeSize(kindOf(['Location']), 400)).toBeLessThan(sizes[0]!)
  })
})

const OF_A_CASE = Object.keys(STATUSES).filter(status => status !== 'plain') as RelationshipStatus[]

describe('statuses', () => {
  beforeEach(() => useGraphShape.setState({ shape: CASE_SHAPE }))

  const bearing = (status: unknown) =>
    statusOf({
      kind: 'relationship',
      elementId: '1',
      type: 'T',
      startId: 'a',
      endId: 'b',
      properties: new Map(Object.entries(status === undefined ? {} : { status: status as string })),
    })

  it('are read where they are known and unknown elsewhere', () => {
    for (const status of OF_A_CASE) expect(bearing(status)).toBe(status)
    for (const status of [undefined, 'x', 1n, 'constructor', 'plain']) expect(bearing(status)).toBe('unknown')
  })

  it('mean nothing in a graph that is no case: no line of it is drawn as doubtful', () => {
    useGraphShape.setState({ shape: { ...CASE_SHAPE, isCase: false } })
    for (const status of [undefined, 'alleged', 'denied']) expect(bearing(status)).toBe('plain')
    const { width, line, mark } = STATUSES.plain
    expect({ width, line, mark }).toEqual({ width: 1.5, line: 'solid', mark: null })
  })

  it('differ in stroke or mark, not only in colour', () => {
    const looks = OF_A_CASE.map(status => STATUSES[status]).map(({ width, line, pattern, mark }) =>
      [width, line, pattern, mark].join(),
    )
    expect(new Set(looks).size).toBe(looks.length)
  })
})
