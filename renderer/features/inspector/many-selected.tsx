import { groupBy } from '../../../graph/model/group-by.ts'
import { type ElementKey, isNodeKey, isRelationshipKey } from '../../../graph/view/view.ts'
import { runCommand } from '../../commands/run-command.ts'
import { isCase } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { Button } from '../../ui/button.tsx'
import { captionOf } from '../../ui/caption.ts'
import { counted } from '../../ui/counted.ts'
import { ElementChip } from '../../ui/element-chip.tsx'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { kindName } from '../../ui/kind-name.ts'
import { select } from '../../ui/select.ts'
import { statusLook } from '../../ui/status.ts'
import { StatusStroke } from '../../ui/status-stroke.tsx'
import { Section } from './section.tsx'

/** Elements that are listed by name; more are only counted. */
const LISTED = 40

/** Several elements: how many of each kind and status, and what can be done with them. */
export function ManySelected({ selection }: { readonly selection: ReadonlySet<string> }) {
  const keys = [...selection] as ElementKey[]
  const nodes = keys.filter(isNodeKey).flatMap(key => pageGraph.node(key) ?? [])
  const relationships = keys.filter(isRelationshipKey).flatMap(key => pageGraph.relationship(key) ?? [])
  const kinds = grouped(nodes, node => kindName(node.labels))
  const statuses = grouped(relationships, ({ properties }) => String(properties.get('status') ?? 'unknown'))
  const listed = [...nodes].sort((a, b) => captionOf(a).localeCompare(captionOf(b), 'en')).slice(0, LISTED)
  return (
    <>
      <header className="inspector-head">
        <div>
          <p className="inspector-kind">Selection</p>
          <h2>
            {[
              nodes.length > 0 && counted(nodes.length, 'node'),
              relationships.length > 0 && counted(relationships.length, 'relationship'),
            ]
              .filter(Boolean)
              .join(', ')}
          </h2>
        </div>
      </header>
      <div className="inspector-actions">
        {nodes.length === 2 && <Button onClick={() => runCommand('graph.path')}>Shortest path</Button>}
        <Button onClick={() => runCommand('graph.hide')}>Hide</Button>
        <Button onClick={() => runCommand('graph.hide-others')}>Hide the others</Button>
        <Button onClick={() => runCommand('graph.pin')}>Pin</Button>
      </div>
      {nodes.length > 0 && (
        <Section title="Kinds">
          <ul className="tally">
            {[...kinds].map(([name, members]) => (
              <li key={name}>
                <KindIcon labels={members[0]!.labels} size={18} />
                <span>{name}</span>
                <span className="figures">{members.length}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {relationships.length > 0 && isCase() && (
        <Section title="How sure">
          <ul className="tally">
            {[...statuses].map(([status, members]) => (
              <li key={status}>
                <StatusStroke status={status} />
                <button
                  type="button"
                  onClick={() => select(members.map(({ elementId }) => `r:${elementId}` as const))}
                >
                  {statusLook(status).words}
                </button>
                <span className="figures">{members.length}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {listed.length > 0 && (
        <Section title="Nodes" note={nodes.length > LISTED ? `first ${LISTED}` : undefined}>
          <p className="inspector-chips">
            {listed.map(node => (
              <ElementChip key={node.elementId} element={node} />
            ))}
          </p>
        </Section>
      )}
    </>
  )
}

/** The largest group first. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return new Map([...groupBy(items, keyOf)].sort(([, a], [, b]) => b.length - a.length))
}
