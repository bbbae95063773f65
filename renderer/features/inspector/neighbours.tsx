import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useMemo } from 'react'
import { elementIdOf, type NodeKey } from '../../../graph/view/view.ts'
import { neighbourCounts } from '../../../queries/explore/neighbours.ts'
import { useApp } from '../../store/app-state.ts'
import { Button } from '../../ui/button.tsx'
import { typeInWords } from '../../ui/caption.ts'
import { counted } from '../../ui/counted.ts'
import { notifyError } from '../../ui/notify.ts'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { expand } from '../explore/expand.ts'
import { groupNeighbours, type NeighbourGroup, readNeighbours } from './neighbour-groups.ts'
import { Section } from './section.tsx'

/** What a node is joined to, by type and direction, with how many are not on the canvas and a way to bring them. */
export function Neighbours({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const nodes = useApp(state => state.view.nodes)
  const folded = useApp(state => state.view.folded)
  const drawn = nodes.has(nodeKey)
  const input = useMemo(
    () => ({ elementId: elementIdOf(nodeKey), drawn: [...nodes.keys(), ...folded.keys()].map(elementIdOf) }),
    [nodeKey, nodes, folded],
  )
  const answer = useExploreQuery(neighbourCounts, input, readNeighbours)
  if (answer.status === 'failed') {
    return (
      <Section title="Neighbours">
        <p className="dim">{answer.error.message}</p>
      </Section>
    )
  }
  const groups = answer.status === 'ready' ? groupNeighbours(answer.value) : []
  const fresh = groups.reduce((sum, group) => sum + (group.evidence ? 0 : group.fresh), 0)
  const bring = (group?: NeighbourGroup) =>
    void expand(nodeKey, group ? { type: group.type, direction: group.direction } : {}).catch(notifyError)
  return (
    <Section
      title="Neighbours"
      note={answer.status === 'loading' ? '…' : undefined}
      action={
        drawn && fresh > 0 ? (
          <Button look="link" onClick={() => bring()}>
            Expand all
          </Button>
        ) : undefined
      }
    >
      {answer.status === 'ready' && groups.length === 0 && <p className="dim">None.</p>}
      <ul className="neighbours">
        {groups.map(group => (
          <li key={`${group.type} ${group.direction}`} data-evidence={group.evidence}>
            {group.direction === 'out' ? (
              <ArrowRight size={13} aria-label="to" />
            ) : (
              <ArrowLeft size={13} aria-label="from" />
            )}
            <span className="clip">{typeInWords(group.type)}</span>
            <span className="figures">{group.neighbours}</span>
            {drawn && group.fresh > 0 ? (
              <Button
                look="link"
                title={`Draw ${counted(group.fresh, 'neighbour')} more`}
                aria-label={`Expand ${typeInWords(group.type)}, ${group.fresh} not shown`}
                onClick={() => bring(group)}
              >
                {group.fresh} not shown
              </Button>
            ) : (
              <span className="dim">{group.fresh > 0 ? `${group.fresh} not shown` : 'all shown'}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
