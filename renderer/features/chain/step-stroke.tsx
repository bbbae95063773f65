import { STATUSES } from '../../canvas/statuses.ts'
import type { RelationshipStatus } from '../../../graph/case/case-file.ts'

/** The line of a step, downwards from who did it to whom: drawn as the canvas draws lines of this status. */
export function StepStroke({ status }: { readonly status: RelationshipStatus }) {
  const { width, pattern, mark } = STATUSES[status]
  return (
    <svg className="step-stroke" width={20} height={26} viewBox="0 0 20 26" aria-hidden>
      <path d="M10 0v20" strokeWidth={width} strokeDasharray={pattern?.join(' ')} />
      <path className="step-arrow" d="M6.5 19h7L10 25.5Z" />
      {mark === 'bar' && <path className="step-bar" d="M4 10.5h12" strokeWidth={2.5} />}
      {mark === 'break' && (
        <>
          <path className="step-gap" d="M10 8v6" strokeWidth={6} />
          <path className="step-break" d="m5.500 9.500 9 3m-9 2 9 3" strokeWidth={2} />
        </>
      )}
    </svg>
  )
}
