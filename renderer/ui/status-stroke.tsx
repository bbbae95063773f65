import { STATUSES } from '../canvas/statuses.ts'
import type { RelationshipStatus } from '../../graph/case/case-file.ts'
import './status-stroke.css'

/** A short piece of the line that relationships of this status are drawn with. */
export function StatusStroke({ status }: { readonly status: string }) {
  const known = Object.hasOwn(STATUSES, status) ? (status as RelationshipStatus) : 'unknown'
  const { width, pattern, mark } = STATUSES[known]
  return (
    <svg className="status-stroke" data-status={known} width={32} height={12} viewBox="0 0 32 12" aria-hidden>
      <path d="M1 6h30" strokeWidth={width} strokeDasharray={pattern?.join(' ')} />
      {mark === 'bar' && <path className="status-bar" d="M16 1v10" strokeWidth={2.5} />}
      {mark === 'break' && (
        <>
          <path className="status-gap" d="M13 6h6" strokeWidth={6} />
          <path className="status-break" d="m12 10.5 3-9m2 9 3-9" strokeWidth={2} />
        </>
      )}
    </svg>
  )
}
