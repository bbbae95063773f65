import { Clapperboard, Orbit, X } from 'lucide-react'
import type { Chain } from '../../../graph/chain/chain.ts'
import { runCommand } from '../../commands/run-command.ts'
import { Button } from '../../ui/button.tsx'
import { captionOf } from '../../ui/caption.ts'
import { counted, inDigits } from '../../ui/counted.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useChain } from './chain-state.ts'

interface Props {
  /** The whole of it. */
  readonly chain: Chain
  /** What of it is shown. */
  readonly shown: Chain
}

/** Which incident is shown, how many steps there are and what of it is not in them, and what can be done with it. */
export function ChainHead({ chain, shown }: Props) {
  const chosen = useChain(({ active }) =>
    shown.lanes.some(({ steps }) => steps.some(({ id }) => id === active)),
  )
  return (
    <header className="chain-head">
      <h2>Attack chain</h2>
      <IncidentChoice chain={chain} />
      <Counts shown={shown} />
      <span className="chain-deeds">
        <Button
          onClick={() => runCommand('chain.show')}
          disabled={!chosen}
          title="Draws what is missing of the step (Enter)"
        >
          <Orbit size={14} aria-hidden /> Show on the canvas
        </Button>
        <Button onClick={() => runCommand('chain.story')} title="A story with a scene for each step">
          <Clapperboard size={14} aria-hidden /> Make a story
        </Button>
        <IconButton label="Back to the canvas" onClick={() => runCommand('chain.toggle')}>
          <X size={16} />
        </IconButton>
      </span>
    </header>
  )
}

function IncidentChoice({ chain: { incidents } }: { readonly chain: Chain }) {
  const incident = useChain(state => state.incident)
  if (incidents.length < 2) return null
  const choose = (chosen: string) => useChain.setState({ incident: chosen || null })
  const option = (id: string, name: string, depth: string) => (
    <option key={id} value={id}>
      {depth + name}
    </option>
  )
  return (
    <select
      className="input chain-incident"
      aria-label="Incident"
      value={incident ?? ''}
      onChange={event => choose(event.target.value)}
    >
      <option value="">All {inDigits(incidents.length)} incidents</option>
      {incidents
        .filter(({ whole }) => whole === null)
        .flatMap(({ node }) => [
          option(node.elementId, captionOf(node), ''),
          ...incidents
            .filter(({ whole }) => whole === node.elementId)
            .map(part => option(part.node.elementId, captionOf(part.node), '\u2003')),
        ])}
    </select>
  )
}

function Counts({ shown: { lanes, incidents, withheld } }: { readonly shown: Chain }) {
  const capped = useChain(state => state.capped)
  const steps = lanes.flatMap(lane => lane.steps)
  const undated = steps.filter(({ dated }) => dated === null).length
  const loose = incidents.reduce((sum, incident) => sum + incident.loose, 0)
  const words = [
    counted(steps.length, 'step'),
    undated > 0 && `${inDigits(undated)} undated`,
    loose > 0 && `${counted(loose, 'claim')} in no step`,
    withheld > 0 && `${inDigits(withheld)} left out as private`,
    capped && 'more than could be read',
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <p className="chain-counts dim figures" role="status" title={words}>
      {words}
    </p>
  )
}
