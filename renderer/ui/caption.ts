import type { GraphNode, GraphRelationship } from '../../graph/model/value.ts'
import { captionOf as nodeCaption } from '../../graph/view/caption.ts'

/** Signs after which a caption is cut. */
const LENGTH = 60

/** What an element is called in the page: a node by its name, a relationship by its type in plain words. */
export function captionOf(element: GraphNode | GraphRelationship): string {
  if (element.kind === 'relationship') return typeInWords(element.type)
  if (element.properties.get('private') === true) return 'About a private person'
  const caption = nodeCaption(element)
  return caption.length > LENGTH ? `${caption.slice(0, LENGTH - 1).trimEnd()}…` : caption
}

/** `DID_NOT_EXPOSE` as `did not expose`. */
export function typeInWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ')
}
