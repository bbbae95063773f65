import type { Direction } from '../../../queries/explore/neighbours.ts'
import { kindOf } from '../../canvas/kinds.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'

/** Neighbours of one node by way of one type of relationship in one direction. */
export interface NeighbourGroup {
  readonly type: string
  readonly direction: Direction
  readonly neighbours: number
  /** Those that are not on the canvas. */
  readonly fresh: number
  /** True where the neighbours are claims or sources: evidence, which the section below tells. */
  readonly evidence: boolean
}

/** Reads the rows of `neighbourCounts`: one for each type, direction and label set. */
export function readNeighbours(outcome: StatementOutcome): NeighbourGroup[] {
  return outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) => {
      const labels = batch.value(row, 2) as readonly string[]
      return {
        type: batch.value(row, 0) as string,
        direction: batch.value(row, 1) as Direction,
        neighbours: Number(batch.value(row, 3)),
        fresh: Number(batch.value(row, 4)),
        evidence: kindOf(labels).outline,
      }
    }),
  )
}

/** One group for each type and direction, the biggest first, evidence last. */
export function groupNeighbours(rows: readonly NeighbourGroup[]): NeighbourGroup[] {
  const groups = new Map<string, NeighbourGroup>()
  for (const row of rows) {
    const key = `${row.type} ${row.direction}`
    const known = groups.get(key)
    groups.set(
      key,
      known
        ? {
            ...known,
            neighbours: known.neighbours + row.neighbours,
            fresh: known.fresh + row.fresh,
            evidence: known.evidence && row.evidence,
          }
        : row,
    )
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.evidence) - Number(b.evidence) || b.neighbours - a.neighbours || order(a.type, b.type),
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
