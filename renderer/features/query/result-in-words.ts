import type { StatementOutcome } from '../../store/graph-client.ts'
import type { StatementSummary } from '../../../queries/sources/graph-source.ts'
import { counted } from '../../ui/counted.ts'

/** `First 1,000 of more rows in 12 ms.` or `5 rows in 3 ms.` */
export function resultInWords({ rowCount, more, summary }: StatementOutcome): string {
  const rows = more ? `First ${rowCount.toLocaleString('en')} of more rows` : counted(rowCount, 'row')
  const changes = summary ? changesInWords(summary.counters) : ''
  if (changes) return `${changes}${rowCount > 0 ? `, ${rows.toLowerCase()}` : ''}.`
  return summary ? `${rows} in ${Math.max(1, Math.round(summary.milliseconds))} ms.` : `${rows}.`
}

const COUNTERS: readonly (readonly [keyof StatementSummary['counters'], string, string])[] = [
  ['nodesCreated', 'node', 'created'],
  ['nodesDeleted', 'node', 'deleted'],
  ['relationshipsCreated', 'relationship', 'created'],
  ['relationshipsDeleted', 'relationship', 'deleted'],
  ['propertiesSet', 'property', 'set'],
  ['labelsAdded', 'label', 'added'],
  ['labelsRemoved', 'label', 'removed'],
  ['schemaUpdates', 'index or constraint', 'changed'],
]

const PLURALS: Readonly<Record<string, string>> = {
  property: 'properties',
  'index or constraint': 'indexes or constraints',
}

/** `2 nodes created, 4 properties set`; empty where nothing was changed. */
function changesInWords(counters: StatementSummary['counters']): string {
  return COUNTERS.filter(([name]) => counters[name] > 0)
    .map(([name, noun, verb]) => {
      return `${counted(counters[name], noun, PLURALS[noun])} ${verb}`
    })
    .join(', ')
}
