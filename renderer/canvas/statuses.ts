import type { RelationshipStatus } from '../../graph/case/case-file.ts'

/** What tells how a line is drawn: a status, or `plain` in a graph that is no case, where nothing is doubted. */
export type LineStatus = RelationshipStatus | 'plain'

/** How a relationship of one status is drawn: how sure it is must show without colour. Lengths in canvas units. */
export interface StatusLook {
  readonly title: string
  readonly width: number
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** Lengths of strokes and gaps, where the line is not solid. */
  readonly pattern: readonly [number, number] | null
  /** A sign in the middle that stays readable when zoomed out. */
  readonly mark: 'break' | 'bar' | null
}

export const STATUSES: Readonly<Record<LineStatus, StatusLook>> = {
  corroborated: { title: 'corroborated', width: 2.5, line: 'solid', pattern: null, mark: null },
  'single-source': { title: 'single source', width: 1.5, line: 'solid', pattern: null, mark: null },
  alleged: { title: 'alleged', width: 1.5, line: 'dashed', pattern: [7, 5], mark: null },
  disputed: { title: 'disputed', width: 2, line: 'solid', pattern: null, mark: 'break' },
  denied: { title: 'denied', width: 1.2, line: 'solid', pattern: null, mark: 'bar' },
  speculated: { title: 'speculated', width: 1.8, line: 'dotted', pattern: [1.8, 4.5], mark: null },
  hypothetical: { title: 'hypothetical', width: 1.8, line: 'dotted', pattern: [1.8, 10], mark: null },
  unknown: { title: 'unknown', width: 0.8, line: 'solid', pattern: null, mark: null },
  plain: { title: '', width: 1.5, line: 'solid', pattern: null, mark: null },
}
