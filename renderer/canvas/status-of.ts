import type { RelationshipStatus } from '../../graph/case/case-file.ts'
import type { GraphRelationship } from '../../graph/model/value.ts'
import { isCase } from '../store/graph-shape.ts'
import { type LineStatus, STATUSES } from './statuses.ts'

/**
 * The status a relationship of a case bears; `unknown` where it bears none. Elsewhere `plain`: a property `status`
 * there is about something else.
 */
export function statusOf({ properties }: GraphRelationship): LineStatus {
  if (!isCase()) return 'plain'
  const status = properties.get('status')
  return typeof status === 'string' && status !== 'plain' && Object.hasOwn(STATUSES, status)
    ? (status as RelationshipStatus)
    : 'unknown'
}
