import { CodedError } from '../graph/model/errors.ts'
import type { PreparedStatement } from '../graph/cypher/run.ts'
import type { Access } from './sources/graph-source.ts'

/**
 * Lets a statement through that does no more than the request allows.
 *
 * @throws CodedError `WRITE_REFUSED` for a statement that would change the graph when only reading is allowed.
 */
export function guardAccess(statement: PreparedStatement, access: Access): void {
  if (access === 'read' && statement.writes) throw writeRefused()
}

/** The refusal of a change where only reading is allowed; the same whichever source refuses. */
export function writeRefused(): CodedError {
  return new CodedError(
    'WRITE_REFUSED',
    'This statement would change the graph, but only reading is allowed here; run it where writing is allowed.',
  )
}
