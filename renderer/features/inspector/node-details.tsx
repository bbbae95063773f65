import { Tabs } from 'radix-ui'
import { useMemo } from 'react'
import { claimsOfNode } from '../../../queries/explore/evidence.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { plainLine } from '../../../graph/view/plain-line.ts'
import type { NodeKey } from '../../../graph/view/view.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { captionOf } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindName } from '../../ui/kind-name.ts'
import { notifyError } from '../../ui/notify.ts'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { addNodes } from '../explore/add-nodes.ts'
import { type InspectorTab, useInspector } from './inspector-state.ts'
import { readEvidence } from './evidence.ts'
import { Neighbours } from './neighbours.tsx'
import { NoClaims } from './no-claims.tsx'
import { Properties } from './properties.tsx'
import { Section } from './section.tsx'
import { Voices } from './voices.tsx'

const TOLD_ABOVE = new Set(['name'])
const NOTHING = new Set<string>()

/** A node: what it is, its neighbours, and every claim about it or behind its relationships. */
export function NodeDetails({ nodeKey, node }: { readonly nodeKey: NodeKey; readonly node: GraphNode }) {
  const isCase = useGraphShape(({ shape }) => shape.isCase)
  const input = useMemo(() => (isCase ? { elementId: node.elementId } : null), [node.elementId, isCase])
  const evidence = useExploreQuery(claimsOfNode, input, readEvidence)
  const caption = captionOf(node)
  const tab = useInspector(state => state.tab)
  const drawn = useApp(({ view }) => view.nodes.has(nodeKey) || view.folded.has(nodeKey))
  return (
    <>
      <header className="inspector-head">
        <KindIcon labels={node.labels} size={28} />
        <div>
          <p className="inspector-kind">
            {isCase ? kindName(node.labels) : node.labels.map(label => plainLine(label)).join(' · ')}
          </p>
          <h2 className="selectable">{caption}</h2>
        </div>
        {!drawn && (
          <Button onClick={() => void addNodes([nodeKey]).catch(notifyError)} title="It is not on the canvas">
            Draw
          </Button>
        )}
      </header>
      <Tabs.Root
        className="inspector-tabs"
        value={isCase || tab === 'neighbours' ? tab : 'properties'}
        onValueChange={value => useInspector.setState({ tab: value as InspectorTab })}
      >
        <Tabs.List aria-label={`About ${caption}`}>
          {isCase && <Tabs.Trigger value="evidence">Evidence</Tabs.Trigger>}
          {isCase && <Tabs.Trigger value="neighbours">Neighbours</Tabs.Trigger>}
          <Tabs.Trigger value="properties">Properties</Tabs.Trigger>
          {!isCase && <Tabs.Trigger value="neighbours">Neighbours</Tabs.Trigger>}
        </Tabs.List>
        {isCase && (
          <Tabs.Content value="evidence">
            <Voices subject={caption} answer={evidence} />
          </Tabs.Content>
        )}
        <Tabs.Content value="neighbours">
          <Neighbours nodeKey={nodeKey} />
        </Tabs.Content>
        <Tabs.Content value="properties">
          <Section title="Properties">
            <Properties
              elementId={node.elementId}
              properties={node.properties}
              without={isCase ? TOLD_ABOVE : NOTHING}
            />
          </Section>
          {!isCase && <NoClaims />}
        </Tabs.Content>
      </Tabs.Root>
    </>
  )
}
