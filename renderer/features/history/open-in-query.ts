import type { PlainValue } from '../../../queries/protocol.ts'
import { useApp } from '../../store/app-state.ts'
import { notify } from '../../ui/notify.ts'
import { useQuery } from '../query/query-state.ts'

/** Puts the Cypher behind a step into the query box, with the parameters that are written above it. */
export function openInQuery(cypher: string): void {
  const { parameters, unread } = parametersOf(cypher)
  useQuery.setState(state => ({
    text: cypher,
    parameters: new Map([...state.parameters, ...parameters]),
    focusAsked: state.focusAsked + 1,
  }))
  useApp.setState({ drawer: 'query' })
  if (unread.length > 0) {
    notify(
      `${unread.map(name => `$${name}`).join(', ')} is too long to be carried over; set it with :param before you run this.`,
      'warn',
    )
  }
}

/** What the lines `// $name: value` above a statement say; `unread` names those that were cut short. */
export function parametersOf(cypher: string): {
  readonly parameters: ReadonlyMap<string, PlainValue>
  readonly unread: readonly string[]
} {
  const parameters = new Map<string, PlainValue>()
  const unread: string[] = []
  for (const [, name, json] of cypher.matchAll(/^\/\/ \$(\w+): (.*)$/gm)) {
    try {
      parameters.set(name!, plain(JSON.parse(json!)))
    } catch {
      unread.push(name!)
    }
  }
  return { parameters, unread }
}

/** JSON knows no integers; Cypher's limits take nothing else. */
function plain(value: unknown): PlainValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, entry]) => [key, plain(entry)]))
  }
  return value as null | boolean | string
}
