import { kindOf } from '../../canvas/kinds.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { kindName } from '../../ui/kind-name.ts'

/** Neighbours of one kind that are not drawn. */
export interface FreshKind {
  /** The label that expanding asks for. */
  readonly label: string
  readonly labels: readonly string[]
  readonly name: string
  readonly fresh: number
  /** Claims and sources: shown beside the picture, and brought only when they are asked for. */
  readonly evidence: boolean
}

/** Reads the rows of `neighbourKinds`, the most first, evidence last. */
export function readFreshKinds({ batches }: StatementOutcome): FreshKind[] {
  const kinds = new Map<string, FreshKind>()
  for (const batch of batches) {
    for (let row = 0; row < batch.rowCount; row++) {
      const labels = batch.value(row, 0) as readonly string[]
      const { label, outline } = kindOf(labels)
      // Neighbours without a label cannot be asked for by one.
      if (!labels.includes(label)) continue
      const fresh = Number(batch.value(row, 1)) + (kinds.get(label)?.fresh ?? 0)
      kinds.set(label, { label, labels, name: kindName(labels), fresh, evidence: outline })
    }
  }
  return [...kinds.values()].sort(
    (a, b) => Number(a.evidence) - Number(b.evidence) || b.fresh - a.fresh || (a.name < b.name ? -1 : 1),
  )
}
