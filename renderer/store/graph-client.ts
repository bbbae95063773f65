/** The page's side of the port to the graph process. */
import type { PackedRows } from '../../graph/packed/packed-rows.ts'
import type { PlainValue } from '../../queries/protocol.ts'
import type { StatementSummary } from '../../queries/sources/graph-source.ts'

export interface Statement {
  readonly statement: string
  readonly parameters?: Readonly<Record<string, PlainValue>>
  readonly access?: 'read' | 'write'
  /** What the user is doing, in a few words. */
  readonly action: string
  /** Rows after which the statement ends; see `LIMITS`. */
  readonly rowCap?: number
  readonly signal?: AbortSignal
}

export interface StatementOutcome {
  readonly columns: readonly string[]
  readonly batches: readonly PackedRows[]
  readonly rowCount: number
  /** True when there was at least one row beyond the cap. */
  readonly more: boolean
  readonly summary: StatementSummary | null
}
