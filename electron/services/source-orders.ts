import { CodedError } from '../../graph/model/errors.ts'
import type { Neo4jConnection } from '../../queries/sources/neo4j/connection.ts'
import type { Profile, SourceChoice } from '../contract.ts'
import type { SourceOrder } from '../graph-process/messages.ts'
import type { Connections } from './connections.ts'
import type { Recents } from './recents.ts'
import type { Secrets } from './secrets.ts'

export interface SourceOrders {
  /** Rejects with `PROFILE_UNKNOWN`, `SECRET_NEEDED` or `CASE_NOT_CHOSEN`. */
  orderFor(choice: SourceChoice): Promise<SourceOrder>
  /** How a profile is reached, with the given secret or else a known one. Rejects with `SECRET_NEEDED`. */
  connectionFor(profile: Profile, given: string | null): Promise<Neo4jConnection>
}

/** Turns what the page chose into what a graph process opens: here alone a profile and its secret come together. */
export function createSourceOrders(options: {
  /** Absolute path of the case file of this run; null for the bundled one. */
  readonly caseFile: string | null
  readonly connections: Connections
  readonly recents: Pick<Recents, 'pathOf'>
  readonly secrets: Secrets
}): SourceOrders {
  const { caseFile, connections, recents, secrets } = options

  async function connectionFor(profile: Profile, given: string | null): Promise<Neo4jConnection> {
    const { uri, database, certificates } = profile
    return { uri, database, certificates, auth: await authFor(profile, given) }
  }

  async function authFor(profile: Profile, given: string | null): Promise<Neo4jConnection['auth']> {
    if (profile.auth === 'none') return { kind: 'none' }
    const secret = given ?? (await secrets.read(profile))
    if (secret === null) throw secretNeeded(profile)
    return profile.auth === 'bearer'
      ? { kind: 'bearer', token: secret }
      : { kind: 'password', user: profile.user, password: secret }
  }

  return {
    connectionFor,
    async orderFor(choice) {
      if (choice.kind === 'case') {
        return {
          kind: 'case',
          caseFile: choice.file === undefined ? caseFile : await recents.pathOf(choice.file),
        }
      }
      const profile = await connections.get(choice.profile)
      const connection = await connectionFor(profile, choice.secret)
      if (choice.secret !== null) secrets.remember(profile, choice.secret)
      return {
        kind: 'neo4j',
        profile: profile.id,
        title: profile.name,
        connection,
        writable: profile.writable,
      }
    },
  }
}

function secretNeeded({ name, auth }: Profile): CodedError {
  const what = auth === 'bearer' ? 'token' : 'password'
  return new CodedError('SECRET_NEEDED', `The ${what} of "${name}" is not kept here; give it to connect.`)
}
