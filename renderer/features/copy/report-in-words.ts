import { counted } from '../../ui/counted.ts'
import type { CopyReport } from './copy-state.ts'

export interface ReportRow {
  readonly name: string
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

/** The report as a table. */
export function reportRows({ nodes, relationships }: CopyReport): readonly ReportRow[] {
  return [
    { name: 'Nodes', ...nodes },
    { name: 'Relationships', ...relationships },
  ]
}

/** Whether the copy changes, or changed, anything at all. */
export function changesAnything({ nodes, relationships, constraints }: CopyReport): boolean {
  return [nodes, relationships].some(({ created, updated }) => created + updated > 0) || constraints > 0
}

/** `3 constraints would be made first.` */
export function constraintsInWords({ constraints }: CopyReport, dryRun: boolean): string | null {
  if (constraints === 0) return null
  return `${counted(constraints, 'constraint')} ${dryRun ? 'would be made first' : 'made'}.`
}
