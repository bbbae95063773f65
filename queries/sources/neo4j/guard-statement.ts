import { CodedError } from '../../../graph/model/errors.ts'
import { writeRefused } from '../../guard.ts'
import type { Access } from '../graph-source.ts'
import type { StatementKind } from './statement-kind.ts'

/**
 * Refuses whatever changes, or tries a change, on a connection whose write switch is off. A rehearsal needs the
 * switch as well: it takes locks, and a trigger or procedure it sets off may reach beyond what a rollback undoes.
 *
 * @throws CodedError `WRITE_OFF`
 */
export function guardSwitch(access: Access, writable: boolean): void {
  if (access === 'read' || writable) return
  throw new CodedError(
    'WRITE_OFF',
    'Writing is switched off for this connection; switch it on in the connection, then run the statement again.',
  )
}

/**
 * Lets a statement through that does no more than `access` allows.
 *
 * What loads a file is no mere read: it has the server call any address, with whatever the graph holds in its query.
 *
 * @throws CodedError `ADMIN`, `KIND_UNKNOWN`, `WRITE_REFUSED`, `LOAD_REFUSED` or `REHEARSAL_IMPOSSIBLE`
 */
export function guardStatement(kind: StatementKind, access: Access): void {
  if (kind.effect === 'admin') {
    throw new CodedError(
      'ADMIN',
      "This is a command for whoever runs the server, and Breachgraph leaves the server as it is; run it in the server's own tools.",
    )
  }
  if (kind.effect === 'unknown' && access !== 'write') {
    throw new CodedError(
      'KIND_UNKNOWN',
      'The server does not tell whether this statement would change anything; run it where writing is allowed.',
    )
  }
  if (access === 'read' && (kind.effect !== 'read' || kind.commitsItself)) throw writeRefused()
  if (access === 'read' && kind.loads) {
    throw new CodedError(
      'LOAD_REFUSED',
      'LOAD CSV has the server fetch a file or an address, which is more than reading the graph; run it where writing is allowed.',
    )
  }
  if (access === 'rehearse' && kind.commitsItself) {
    throw new CodedError(
      'REHEARSAL_IMPOSSIBLE',
      'This statement commits in batches by itself and cannot be tried first; run it only if you are sure of it.',
    )
  }
}
