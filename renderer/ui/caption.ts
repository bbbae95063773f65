import type { GraphNode, GraphRelationship } from '../../graph/model/value.ts'
import { clipText } from '../../graph/view/plain-line.ts'
import { captionOf as nodeCaption } from '../canvas/node-caption.ts'

/** Signs after which a caption is cut. */
const LENGTH = 60

/** What an element is called in the page: a node by its name, a relationship by its type in plain words. */
export function captionOf(element: GraphNode | GraphRelationship): string {
  if (element.kind === 'relationship') return typeInWords(element.type)
  return clipText(nodeCaption(element), LENGTH)
}

/** `DID_NOT_EXPOSE` as `did not expose`. */
export function typeInWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}
