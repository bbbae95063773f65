import { CodedError } from '../../graph/model/errors.ts'
import { quoteName } from '../explore/quote-name.ts'
import type { GraphSource } from '../sources/graph-source.ts'

/**
 * A label or relationship type as a statement for this kind of source says it. Neo4j reads `\u0060` as a backtick
 * before it looks for names, so there each backslash of a name is written as `\u005c`, which it reads only once; the
 * embedded engine takes a backslash in a name for itself.
 *
 * @throws CodedError `NAME_NOT_WRITABLE` for what no server takes as a name: NUL and halves of characters.
 */
export function nameFor(name: string, kind: GraphSource['kind']): string {
  const parts = name.split('\\').map(part => (part === '' ? '' : quoteName(part)?.slice(1, -1)))
  if (name === '' || parts.includes(undefined)) {
    const sentence = `The name ${JSON.stringify(name)} cannot be written to a graph; rename it where it comes from.`
    throw new CodedError('NAME_NOT_WRITABLE', sentence)
  }
  return `\`${parts.join(kind === 'neo4j' ? '\\u005c' : '\\')}\``
}
