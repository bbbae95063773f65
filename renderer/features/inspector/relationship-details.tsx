import { ArrowDown } from 'lucide-react'
import { useMemo } from 'react'
import { claimsById } from '../../../queries/explore/evidence.ts'
import type { GraphNode, GraphRelationship } from '../../../graph/model/value.ts'
import { nodeKey } from '../../../graph/view/view.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { captionOf, typeInWords } from '../../ui/caption.ts'
import { ElementChip } from '../../ui/element-chip.tsx'
import { statusLook } from '../../ui/status.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { readEvidence } from './evidence.ts'
import { NoClaims } from './no-claims.tsx'
import { Properties } from './properties.tsx'
import { Section } from './section.tsx'
import { Voices } from './voices.tsx'

const TOLD_ABOVE = new Set(['claims', 'status'])
const NOTHING = new Set<string>()

/** A relationship: from whom to whom, how sure it is, and the claims behind it. */
export function RelationshipDetails({ relationship }: { readonly relationship: GraphRelationship }) {
  const { type, startId, endId, properties, elementId } = relationship
  const isCase = useGraphShape(({ shape }) => shape.isCase)
  const ids = properties.get('claims')
  const input = useMemo(
    () => (isCase ? { ids: Array.isArray(ids) ? (ids as readonly string[]) : [] } : null),
    [ids, isCase],
  )
  const evidence = useExploreQuery(claimsById, input, readEvidence)
  const start = pageGraph.node(nodeKey(startId))
  const end = pageGraph.node(nodeKey(endId))
  const status = properties.get('status')
  return (
    <>
      <header className="inspector-head inspector-relationship">
        <p className="inspector-kind">Relationship</p>
        <End node={start} />
        <h2 className="selectable">
          <ArrowDown size={16} aria-hidden /> {typeInWords(type)}
        </h2>
        <End node={end} />
        {isCase && typeof status === 'string' && (
          <p className="inspector-status">
            <StatusStroke status={status} /> <strong>{statusLook(status).words}</strong>
            <span className="dim">{statusLook(status).meaning}</span>
          </p>
        )}
      </header>
      {isCase && <Voices subject={sentence(start, type, end)} answer={evidence} />}
      <Section title="Properties">
        <Properties elementId={elementId} properties={properties} without={isCase ? TOLD_ABOVE : NOTHING} />
      </Section>
      {!isCase && <NoClaims />}
    </>
  )
}

function End({ node }: { readonly node: GraphNode | undefined }) {
  return node ? <ElementChip element={node} /> : <span className="dim">not loaded</span>
}

function sentence(start: GraphNode | undefined, type: string, end: GraphNode | undefined): string {
  return [start && captionOf(start), typeInWords(type), end && captionOf(end)].filter(Boolean).join(' ')
}
