import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react'
import type { Chain, ChainStep, Lane } from '../../../graph/chain/chain.ts'
import { captionOf } from '../../ui/caption.ts'
import { ChainLane } from './chain-lane.tsx'
import { CARD, cardsBetween, columnsIn, heightOf, LANE, placeOf, stepByKey } from './grid.ts'
import { useSight } from './use-sight.ts'

interface Props {
  readonly chain: Chain
  readonly label: string
  readonly active: string | null
  readonly onChoose: (step: ChainStep) => void
  readonly onOpen: (step: ChainStep) => void
}

/** The lanes of a chain, as one list: the arrow keys go from step to step, and Enter opens one. */
export function ChainLanes({ chain, label, active, onChoose, onOpen }: Props) {
  const { lanes } = chain
  const scroller = useRef<HTMLDivElement>(null)
  const sight = useSight(scroller)
  const listId = useId()
  const idOf = useMemo(() => (step: string) => `${listId}-${step}`, [listId])
  const columns = columnsIn(sight.width - LANE.beside)
  const steps = useMemo(() => lanes.flatMap(lane => lane.steps), [lanes])
  const placed = useMemo(() => placedLanes(lanes, columns), [lanes, columns])
  const incidentOf = useMemo(() => incidentNames(chain), [chain])
  const at = steps.findIndex(({ id }) => id === active)
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [])
  const choose = (index: number) => {
    const step = steps[index]
    if (!step) return
    const lane = placed.findLast(({ start }) => start <= index)!
    bringIntoSight(scroller.current!, lane.top + placeOf(index - lane.start, columns).top)
    onChoose(step)
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    // What would hide something on the canvas hides nothing here.
    if (event.key === 'Delete') event.preventDefault()
    if (event.key === 'Enter' && steps[at]) {
      event.preventDefault()
      onOpen(steps[at])
      return
    }
    const lengths = lanes.map(lane => lane.steps.length)
    const next = stepByKey(event.key, Math.max(at, 0), lengths, columns)
    if (next === null) return
    event.preventDefault()
    choose(at < 0 ? 0 : next)
  }
  const stepAt = ({ target }: MouseEvent) => {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-step]')?.dataset['step']
    return steps.findIndex(step => step.id === id)
  }
  return (
    <div
      ref={scroller}
      className="lanes"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at >= 0 ? idOf(steps[at]!.id) : undefined}
      onKeyDown={keyed}
      onClick={event => choose(stepAt(event))}
      onDoubleClick={event => {
        const step = steps[stepAt(event)]
        if (step) onOpen(step)
      }}
    >
      {placed.map(({ lane, start, top }) => (
        <ChainLane
          key={lane.phase.id}
          lane={lane}
          start={start}
          of={steps.length}
          columns={columns}
          {...cardsBetween(sight.top - top, sight.top + sight.height - top, lane.steps.length, columns)}
          active={lane.steps.some(({ id }) => id === active) ? active : null}
          idOf={idOf}
          incidentOf={incidentOf}
        />
      ))}
    </div>
  )
}

/** What the incidents of a step are called; null in a chain of one. */
function incidentNames({ incidents }: Chain): ((step: ChainStep) => string) | null {
  if (incidents.length < 2) return null
  const names = new Map(incidents.map(({ node }) => [node.elementId, captionOf(node)]))
  return step => step.incidents.flatMap(id => names.get(id) ?? []).join(', ')
}

/** Every lane with its first step's number and the height at which its steps begin. */
function placedLanes(lanes: readonly Lane[], columns: number) {
  let start = 0
  let top = LANE.above
  return lanes.map(lane => {
    const placed = { lane, start, top }
    start += lane.steps.length
    top += heightOf(lane.steps.length, columns) + LANE.between
    return placed
  })
}

/** Scrolls no further than it takes to see the card that begins at `top`. */
function bringIntoSight(scroller: HTMLElement, top: number): void {
  const above = top - LANE.above
  const below = top + CARD.height + LANE.above - scroller.clientHeight
  if (scroller.scrollTop > above) scroller.scrollTop = above
  else if (scroller.scrollTop < below) scroller.scrollTop = below
}
