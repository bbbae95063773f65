import { CircleHelp } from 'lucide-react'
import { memo } from 'react'
import type { ChainStep } from '../../../graph/chain/chain.ts'
import type { GraphNode } from '../../../graph/model/value.ts'
import { captionOf } from '../../ui/caption.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { statusLook } from '../../ui/status.ts'
import { CARD, placeOf } from './grid.ts'
import { StepStroke } from './step-stroke.tsx'
import {
  actionInWords,
  dateInWords,
  namedInWords,
  namesOf,
  reachedBy,
  stepInWords,
  voicesInWords,
} from './step-words.ts'
import './step-card.css'

interface Props {
  readonly id: string
  readonly step: ChainStep
  /** Among all steps that are shown, from 0. */
  readonly index: number
  readonly of: number
  /** In its lane, from 0. */
  readonly place: number
  readonly columns: number
  readonly active: boolean
  /** What its incidents are called, where several are shown. */
  readonly incident: string | null
}

/** One step: when, who, what, to whom, and who says so. */
export const StepCard = memo(function StepCard({
  id,
  step,
  index,
  of,
  place,
  columns,
  active,
  incident,
}: Props) {
  const { column, top } = placeOf(place, columns)
  const { words, meaning } = statusLook(step.status)
  return (
    <div
      id={id}
      role="option"
      className="step"
      data-step={step.id}
      data-status={step.status}
      aria-selected={active}
      aria-posinset={index + 1}
      aria-setsize={of}
      style={{
        top,
        height: CARD.height,
        left: `calc((100% + ${CARD.gap}px) * ${column / columns})`,
        width: `calc((100% + ${CARD.gap}px) / ${columns} - ${CARD.gap}px)`,
      }}
    >
      <span className="unseen">{[stepInWords(step), incident].filter(Boolean).join('. ')}</span>
      <p className="step-head figures" aria-hidden>
        <span className="clip" data-none={step.dated === null}>
          {dateInWords(step)}
        </span>
        <span className="step-status" title={meaning}>
          {words}
        </span>
      </p>
      {step.line ? <Deed step={step} /> : <Said step={step} />}
      <p className="step-foot" aria-hidden>
        <span className="clip" title={voicesInWords(step)}>
          {voicesInWords(step)}
        </span>
        {incident !== null && (
          <span className="clip step-incident" title={incident}>
            {incident}
          </span>
        )}
      </p>
    </div>
  )
})

function Deed({ step }: { readonly step: ChainStep }) {
  const { nodes, besides } = reachedBy(step)
  const doers = step.doers.map(({ node }) => node)
  const named = namedInWords(step)
  return (
    <div className="step-deed" aria-hidden>
      <Party nodes={doers} none="Nobody named" note={named} />
      <StepStroke status={step.status} />
      <span className="step-action clip" title={alsoUnder(step)}>
        {actionInWords(step)}
      </span>
      <Party nodes={nodes} none="Nobody named" note={null} />
      <span className="step-besides dim clip" title={besides ?? undefined}>
        {besides}
      </span>
    </div>
  )
}

const alsoUnder = ({ alsoUnder: titles }: ChainStep) =>
  titles.length > 0 ? `ATT&CK files it under ${titles.join(' and ')} too` : undefined

function Party({
  nodes,
  none,
  note,
}: {
  readonly nodes: readonly GraphNode[]
  readonly none: string
  readonly note: string | null
}) {
  const [first] = nodes
  return (
    <>
      {first ? (
        <KindIcon labels={first.labels} size={20} />
      ) : (
        <CircleHelp className="step-nobody" size={20} aria-hidden />
      )}
      <span className="step-party clip" title={nodes.map(captionOf).join(', ')}>
        {namesOf(nodes, none)}
        {note && <span className="dim"> {note}</span>}
      </span>
    </>
  )
}

function Said({ step }: { readonly step: ChainStep }) {
  return (
    <p className="step-said" aria-hidden title={actionInWords(step)}>
      {actionInWords(step)}
    </p>
  )
}
