import { memo } from 'react'
import type { ChainStep, Lane } from '../../../graph/chain/chain.ts'
import { counted } from '../../ui/counted.ts'
import { heightOf } from './grid.ts'
import { StepCard } from './step-card.tsx'

interface Props {
  readonly lane: Lane
  /** Its first step among all that are shown. */
  readonly start: number
  readonly of: number
  readonly columns: number
  /** The steps that are drawn: those in sight. */
  readonly first: number
  readonly last: number
  /** Id of the chosen step, where it is in this lane. */
  readonly active: string | null
  readonly idOf: (step: string) => string
  /** What a step's incidents are called; null where there is but one. */
  readonly incidentOf: ((step: ChainStep) => string) | null
}

/** One phase with its steps. Those out of sight take their room and are not drawn. */
export const ChainLane = memo(function ChainLane({
  lane: { phase, steps },
  start,
  of,
  columns,
  first,
  last,
  active,
  idOf,
  incidentOf,
}: Props) {
  return (
    <div className="lane" role="group" aria-label={`${phase.title}, ${counted(steps.length, 'step')}`}>
      <div className="lane-title" aria-hidden>
        <p className="lane-name">{phase.title}</p>
        <p className="dim figures">
          {phase.tactic && 'ATT&CK tactic · '}
          {counted(steps.length, 'step')}
        </p>
        {!phase.tactic && <p className="dim lane-meaning">{phase.meaning}</p>}
      </div>
      <div className="lane-steps" role="presentation" style={{ height: heightOf(steps.length, columns) }}>
        {steps.slice(first, last).map((step, index) => (
          <StepCard
            key={step.id}
            id={idOf(step.id)}
            step={step}
            index={start + first + index}
            of={of}
            place={first + index}
            columns={columns}
            active={step.id === active}
            incident={incidentOf && incidentOf(step)}
          />
        ))}
      </div>
    </div>
  )
})
