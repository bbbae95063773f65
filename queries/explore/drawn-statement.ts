import { quoteText } from './quote-text.ts'

/** A relationship by what its ends are called and its type. */
export interface DrawnTriple {
  readonly start: string
  readonly type: string
  readonly end: string
}

const list = (items: readonly string[]) => `[\n  ${items.join(',\n  ')}\n]`
const quoted = (texts: Iterable<string>) => [...new Set(texts)].sort().map(quoteText)

/**
 * The statement that returns exactly these nodes and relationships of a case, by the `id` that stays when the case is
 * loaded again or copied to a server. It has no parameters. Columns: n, r, m; r and m are null for a node that no drawn
 * relationship starts from.
 */
export function drawnById(ids: readonly string[], triples: readonly DrawnTriple[]): string {
  const pairs = [
    ...new Set(triples.map(({ start, type, end }) => `[${[start, type, end].map(quoteText).join(', ')}]`)),
  ]
  return statement(
    `(n:Entity OR n:Claim OR n:Source) AND n.id IN ${list(quoted(ids))}`,
    pairs.length > 0 ? `[n.id, type(r), m.id] IN ${list(pairs.sort())}` : null,
  )
}

/** The same for any graph by element ids, which hold for this database alone and for as long as nothing is deleted. */
export function drawnByElementId(nodes: readonly string[], relationships: readonly string[]): string {
  return statement(
    `elementId(n) IN ${list(quoted(nodes))}`,
    relationships.length > 0 ? `elementId(r) IN ${list(quoted(relationships))}` : null,
  )
}

function statement(nodes: string, relationships: string | null): string {
  if (relationships === null) return `MATCH (n)\nWHERE ${nodes}\nRETURN n, null AS r, null AS m`
  return `MATCH (n)\nWHERE ${nodes}\nOPTIONAL MATCH (n)-[r]->(m)\nWHERE ${relationships}\nRETURN n, r, m`
}
