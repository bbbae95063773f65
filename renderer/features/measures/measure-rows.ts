import type { NodeKey } from '../../../graph/view/view.ts'
import type { TakenMeasure } from '../../store/measures.ts'

/** What is said of a node beside its measures. */
export interface NodeWords {
  readonly name: string
  readonly kind: string
}

/** `name`, `kind` or the key of a measure. */
export interface Sorting {
  readonly by: string
  readonly descending: boolean
}

/**
 * The nodes in the order they are listed. Nodes that a measure was not taken of come last, whichever way it sorts;
 * equals stand by name.
 */
export function sortedNodes(
  nodes: Iterable<NodeKey>,
  wordsOf: (key: NodeKey) => NodeWords,
  taken: ReadonlyMap<string, TakenMeasure>,
  { by, descending }: Sorting,
): NodeKey[] {
  const words = new Map([...nodes].map(key => [key, wordsOf(key)]))
  const turn = descending ? -1 : 1
  const byWords = (field: keyof NodeWords, a: NodeKey, b: NodeKey) =>
    compareTexts(words.get(a)![field], words.get(b)![field])
  const values = taken.get(by)?.values
  const compare = (a: NodeKey, b: NodeKey): number => {
    if (!values) return turn * byWords(by === 'kind' ? 'kind' : 'name', a, b)
    const [one, other] = [values.get(a), values.get(b)]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined)
    return turn * (one - other)
  }
  return [...words.keys()].sort((a, b) => compare(a, b) || byWords('name', a, b))
}

const collator = new Intl.Collator('en', { numeric: true })
const compareTexts = (a: string, b: string) => collator.compare(a, b)

/** The table as CSV after RFC 4180: element id, name, kind and the values as numbers; empty where there is none. */
export function measuresCsv(
  nodes: readonly NodeKey[],
  wordsOf: (key: NodeKey) => NodeWords,
  taken: ReadonlyMap<string, TakenMeasure>,
): string {
  const measures = [...taken.values()]
  const head = ['element id', 'name', 'kind', ...measures.map(({ label }) => label)]
  const rows = nodes.map(key => {
    const { name, kind } = wordsOf(key)
    return [key.slice(2), name, kind, ...measures.map(({ values }) => values.get(key)?.toString() ?? '')]
  })
  return [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What spreadsheets start a formula with; an apostrophe before it makes it a text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function cell(text: string): string {
  const harmless = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
