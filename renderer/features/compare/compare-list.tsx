import type { Comparison } from '../../../graph/view/compare.ts'
import type { NodeKey, RelationshipKey } from '../../../graph/view/view.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf } from '../../ui/caption.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'

/** Nodes of one part that are listed; more are only counted. */
const LISTED = 200

interface Props {
  readonly comparison: Comparison
  /** What the two canvases are called. */
  readonly here: string
  readonly there: string
  readonly onShow: (key: NodeKey) => void
}

/** The legend of a comparison, and everything that differs by name. */
export function CompareList({ comparison: { nodes, relationships, moved }, here, there, onShow }: Props) {
  return (
    <div className="compare-parts">
      <Part
        mark="here"
        title={`Only on ${here}`}
        nodes={nodes.here}
        relationships={relationships.here}
        onShow={onShow}
      />
      <Part
        mark="there"
        title={`Only on ${there}`}
        nodes={nodes.there}
        relationships={relationships.there}
        onShow={onShow}
      />
      <Part
        mark="both"
        title="On both"
        nodes={nodes.both}
        relationships={relationships.both}
        onShow={onShow}
        closed
      />
      {moved.length > 0 && (
        <p className="dim">
          {counted(moved.length, 'node')} of both {moved.length === 1 ? 'stands' : 'stand'} elsewhere on{' '}
          {there}; here {moved.length === 1 ? 'it stands' : 'they stand'} as on {here}.
        </p>
      )}
    </div>
  )
}

interface PartProps {
  readonly mark: 'here' | 'there' | 'both'
  readonly title: string
  readonly nodes: readonly NodeKey[]
  readonly relationships: readonly RelationshipKey[]
  readonly closed?: boolean
  readonly onShow: (key: NodeKey) => void
}

function Part({ mark, title, nodes, relationships, closed = false, onShow }: PartProps) {
  const named = nodes
    .flatMap(key => {
      const node = pageGraph.node(key)
      return node ? [{ key, node, caption: captionOf(node) }] : []
    })
    .sort((a, b) => a.caption.localeCompare(b.caption, 'en'))
  return (
    <details open={!closed && nodes.length > 0}>
      <summary>
        <span className="compare-mark" data-mark={mark} aria-hidden>
          {{ here: '+', there: '−', both: '=' }[mark]}
        </span>
        <span className="clip">{title}</span>
        <span className="dim figures">
          {counted(nodes.length, 'node')}, {counted(relationships.length, 'line')}
        </span>
      </summary>
      <ul aria-label={title}>
        {named.slice(0, LISTED).map(({ key, node, caption }) => (
          <li key={key}>
            <button type="button" onClick={() => onShow(key)}>
              <KindIcon labels={node.labels} size={16} />
              <span className="clip">{caption}</span>
            </button>
          </li>
        ))}
        {named.length > LISTED && <li className="dim">and {inDigits(named.length - LISTED)} more</li>}
      </ul>
    </details>
  )
}
