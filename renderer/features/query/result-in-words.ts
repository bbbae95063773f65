import type { StatementOutcome } from '../../store/graph-client.ts'
import { counted } from '../../ui/counted.ts'

/** `First 1,000 of more rows in 12 ms.` or `5 rows in 3 ms.` */
export function resultInWords({ rowCount, more, summary }: StatementOutcome): string {
  const rows = more ? `First ${rowCount.toLocaleString('en')} of more rows` : counted(rowCount, 'row')
  return summary ? `${rows} in ${Math.max(1, Math.round(summary.milliseconds))} ms.` : `${rows}.`
}
