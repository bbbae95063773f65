import { useDeferredValue } from 'react'
import { elementIdOf, isNodeKey, isRelationshipKey } from '../../../graph/view/view.ts'
import { useApp } from '../../store/app-state.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { Message } from '../../ui/message.tsx'
import { ManySelected } from './many-selected.tsx'
import { NodeDetails } from './node-details.tsx'
import { RelationshipDetails } from './relationship-details.tsx'
import { Summary } from './summary.tsx'
import './inspector.css'

/** What is selected and who says so; with nothing selected, what the case is. */
export function Inspector() {
  // What was clicked is ringed first; the inspector follows a frame later.
  const selection = useDeferredValue(useApp(state => state.selection))
  useApp(state => state.dataVersion)
  return (
    <section className="inspector" aria-label="Inspector" tabIndex={-1}>
      <Selected selection={selection} />
    </section>
  )
}

function Selected({ selection }: { readonly selection: ReadonlySet<string> }) {
  const [key] = selection
  if (key === undefined) return <Summary />
  if (selection.size > 1) return <ManySelected selection={selection} />
  if (isNodeKey(key)) {
    const node = pageGraph.node(key)
    if (node) return <NodeDetails key={key} nodeKey={key} node={node} />
  }
  if (isRelationshipKey(key)) {
    const relationship = pageGraph.relationship(key)
    if (relationship) return <RelationshipDetails key={key} relationship={relationship} />
  }
  return <Message title="It is no longer in this graph.">{elementIdOf(key as `n:${string}`)}</Message>
}
