import type { GraphSource } from '../sources/graph-source.ts'

/**
 * A label, type or property key as it stands in a statement for this kind of source. The one place where a name that
 * comes from data enters the text of a statement; values are always parameters.
 *
 * Always in backticks, inside ones doubled. Neo4j reads `\u0060` as a backtick before it looks for names, so there
 * each backslash of a name is written as `\u005c`, which it reads once only; the embedded engine takes a backslash
 * in a name for itself.
 */
export function quoteName(name: string, kind: GraphSource['kind']): string {
  const doubled = name.replaceAll('`', '``')
  return `\`${kind === 'neo4j' ? doubled.replaceAll('\\', '\\u005c') : doubled}\``
}
