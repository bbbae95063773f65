import type { CopyCounts } from './copy-report.ts'
import type { Endpoint } from './endpoint.ts'
import type { Identities } from './identity.ts'

/** A copy under way. */
export interface CopyState {
  readonly from: Endpoint
  readonly to: Endpoint
  readonly dryRun: boolean
  readonly identities: Identities
  /** Element id at the target of each copied node by its element id at the source; null in a dry run for new ones. */
  readonly targets: Map<string, string | null>
  /** Nodes, by element id at the source, that are new at the target: they have no relationships there. */
  readonly fresh: Set<string>
  readonly nodes: Tally
  readonly relationships: Tally
  readonly problems: string[]
}

export type Tally = { -readonly [count in keyof CopyCounts]: number }

export function doneOf({ created, updated, unchanged }: CopyCounts): number {
  return created + updated + unchanged
}
