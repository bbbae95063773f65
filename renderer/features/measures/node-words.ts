import type { NodeKey } from '../../../graph/view/view.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf } from '../../ui/caption.ts'
import { kindName } from '../../ui/kind-name.ts'
import type { NodeWords } from './measure-rows.ts'

/** What a node is called in the table, and what it is. */
export function nodeWords(key: NodeKey): NodeWords {
  const node = pageGraph.node(key)
  return node ? { name: captionOf(node), kind: kindName(node.labels) } : { name: key.slice(2), kind: '' }
}
