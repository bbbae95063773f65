import type { GraphNode } from '../../../graph/model/value.ts'
import type { NameSort } from '../../../graph/names/name-forms.ts'
import type { Name } from '../../../graph/names/pseudonyms.ts'
import { type Kind, kindOf } from '../../canvas/kinds.ts'
import { plainCaptionOf } from '../../canvas/node-caption.ts'

/** Kinds of a case whose nodes are called by what they are, not by a name: others have it in common with them. */
const UNNAMED = new Set(['Group', 'Population', 'DataType', 'Sector', 'Law', 'Technique', 'Claim'])

const SORTS: ReadonlyMap<string, NameSort> = new Map([
  ['Person', 'person'],
  ['Location', 'place'],
  ['Incident', 'thing'],
  ['Product', 'thing'],
  ['Source', 'thing'],
])

/** The name that a node bears; null of one that is only called by what it is. */
export function nameOfNode(node: GraphNode): Name | null {
  const kind = kindOf(node.labels)
  return isNamed(kind) ? { text: plainCaptionOf(node), ...calledInstead(kind) } : null
}

/** A graph that is no case does not tell what is a name: everything is one. */
const isNamed = ({ label, foreign }: Kind): boolean => foreign || !UNNAMED.has(label)

function calledInstead({ label, title }: Kind): Pick<Name, 'sort' | 'instead'> {
  return { sort: SORTS.get(label) ?? 'party', instead: title.charAt(0).toUpperCase() + title.slice(1) }
}
