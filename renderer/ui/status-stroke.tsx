import { STATUSES } from '../canvas/statuses.ts'
import type { RelationshipStatus } from '../../graph/case/case-file.ts'
import './status-stroke.css'

/** A short piece of the line that relationships of this status are drawn with. */
export function StatusStroke({ status }: { readonly status: string }) {
  const known = Object.hasOwn(STATUSES, status) ? (status as RelationshipStatus) : 'unknown'
  const { width, pattern, mark } = STATUSES[known]
  return (
    <svg className="status-stroke" data-status={known} width={32} height={12} viewBox="0 0 32 12" aria-hidden>
      <path
        d="M0 6h32"
        strokeWidth={width}
        strokeDasharray={pattern?.join(' ')}
        strokeLinecap={pattern && pattern[0] < 3 ? 'round' : 'butt'}
      />
      {known === 'disputed' && <path className="status-second" d="M16 6h16" strokeWidth={width} />}
      {mark === 'bar' && <path d="M16 1v10" strokeWidth={2} />}
      {mark === 'break' && <path className="status-break" d="m13 10 6-8" strokeWidth={2.5} />}
    </svg>
  )
}
