import { ArrowRight } from 'lucide-react'
import type { GraphNode, GraphRelationship } from '../../graph/model/value.ts'
import { nodeKey, relationshipKey } from '../../graph/view/view.ts'
import { captionOf } from './caption.ts'
import { KindIcon } from './kind-icon.tsx'
import { select } from './select.ts'
import './element-chip.css'

interface Props {
  readonly element: GraphNode | GraphRelationship
}

/** A node or relationship as a chip; a click selects it and shows it in the inspector. */
export function ElementChip({ element }: Props) {
  const caption = captionOf(element)
  const isNode = element.kind === 'node'
  const choose = () => select([isNode ? nodeKey(element.elementId) : relationshipKey(element.elementId)])
  return (
    <button type="button" className="element-chip" onClick={choose} title={caption}>
      {isNode ? <KindIcon labels={element.labels} size={14} /> : <ArrowRight size={12} aria-hidden />}
      <span className="clip">{caption}</span>
    </button>
  )
}
