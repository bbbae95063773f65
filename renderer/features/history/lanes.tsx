import type { LaneRow } from '../../../graph/view/history-lanes.ts'

/** Pixels between two lanes, and from the top of a row to its dot. */
const WIDE = 14
const DOT = 14

const middle = (lane: number) => lane * WIDE + WIDE / 2

interface Props {
  readonly row: LaneRow
  /** Whether anything is below it: only the start ends its lane. */
  readonly isStart: boolean
  /** How many lanes the whole history takes. */
  readonly lanes: number
  readonly state: 'done' | 'now' | 'undone' | 'aside'
}

/** The part of the tree that runs through one row: its dot, and every branch that passes or leaves. */
export function Lanes({ row, isStart, lanes, state }: Props) {
  const x = middle(row.lane)
  return (
    <span className="history-lanes" style={{ width: lanes * WIDE }} data-state={state}>
      <svg width={lanes * WIDE} aria-hidden>
        {row.passing.map(lane => (
          <line key={lane} x1={middle(lane)} x2={middle(lane)} y1="0" y2="100%" />
        ))}
        {row.leaving.map(lane => (
          <path key={lane} d={`M${middle(lane)} 0 C${middle(lane)} ${DOT} ${x} 2 ${x} ${DOT}`} />
        ))}
        {row.goesOn && <line x1={x} x2={x} y1="0" y2={DOT} />}
        {!isStart && <line x1={x} x2={x} y1={DOT} y2="100%" />}
        <circle cx={x} cy={DOT} r={state === 'now' ? 5 : 3.5} />
      </svg>
    </span>
  )
}
