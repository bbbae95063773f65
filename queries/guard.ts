import { CodedError } from '../graph/model/errors.ts'
import type { PreparedStatement } from '../graph/cypher/run.ts'
import type { StatementRequest } from './sources/graph-source.ts'

/**
 * Lets a statement through that does no more than the request allows.
 *
 * @throws CodedError `WRITE_REFUSED` for a statement that would change the graph when only reading is allowed.
 */
export function guardAccess(statement: PreparedStatement, access: StatementRequest['access']): void {
  if (access !== 'read' || !statement.writes) return
  throw new CodedError(
    'WRITE_REFUSED',
    'This statement would change the graph, but only reading is allowed here; run it where writing is allowed.',
  )
}
