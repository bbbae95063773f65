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

type Counters = StatementSummary['counters']

interface Row {
  readonly counter: keyof Counters
  readonly noun: string
  readonly plural?: string
  /** What would be done, and what was. */
  readonly would: string
  readonly was: string
}

const COUNTERS: readonly Row[] = [
  { counter: 'nodesDeleted', noun: 'node', would: 'delete', was: 'deleted' },
  { counter: 'relationshipsDeleted', noun: 'relationship', would: 'delete', was: 'deleted' },
  { counter: 'nodesCreated', noun: 'node', would: 'create', was: 'created' },
  { counter: 'relationshipsCreated', noun: 'relationship', would: 'create', was: 'created' },
  { counter: 'propertiesSet', noun: 'property', plural: 'properties', would: 'set', was: 'set' },
  { counter: 'labelsAdded', noun: 'label', would: 'add', was: 'added' },
  { counter: 'labelsRemoved', noun: 'label', would: 'remove', was: 'removed' },
  {
    counter: 'schemaUpdates',
    noun: 'index or constraint',
    plural: 'indexes or constraints',
    would: 'change',
    was: 'changed',
  },
]

const touchedBy = (counters: Counters) => COUNTERS.filter(({ counter }) => counters[counter] > 0)

/** `2 nodes created, 4 properties set`; empty where nothing was changed. */
function changesInWords(counters: Counters): string {
  return touchedBy(counters)
    .map(({ counter, noun, plural, was }) => `${counted(counters[counter], noun, plural)} ${was}`)
    .join(', ')
}

/** `delete 1,204 nodes and 3,310 relationships, set 4 properties`; empty where nothing would be changed. */
export function touchesInWords(counters: Counters): string {
  const byVerb = new Map<string, string[]>()
  for (const { counter, noun, plural, would } of touchedBy(counters)) {
    byVerb.set(would, [...(byVerb.get(would) ?? []), counted(counters[counter], noun, plural)])
  }
  return [...byVerb].map(([verb, things]) => `${verb} ${things.join(' and ')}`).join(', ')
}
