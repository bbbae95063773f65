import type { RequestIn, RequestOut } from '../../../electron/contract.ts'
import { checksCertificate, type Scheme, splitUri } from './address.ts'

export type ListedProfile = RequestOut<'connections.list'>['profiles'][number]
export type SecretStore = RequestOut<'connections.list'>['secrets']
export type Profile = RequestIn<'connections.save'>['profile']

/** A connection as it stands in the form. */
export interface ProfileDraft {
  readonly id: string
  readonly name: string
  readonly scheme: Scheme
  readonly host: string
  readonly auth: Profile['auth']
  readonly user: string
  /** Empty to use the kept one. */
  readonly secret: string
  readonly keep: boolean
  readonly database: string
  readonly certificates: string | null
  readonly writable: boolean
}

/** Parts of the form that an error can belong to. */
export type DraftField = 'host' | 'user' | 'secret' | 'database' | 'certificates'

export interface DraftFault {
  /** Null when it belongs to no field. */
  readonly field: DraftField | null
  readonly message: string
}

/** A new connection: a server on this machine, asked with a password. */
export function newDraft(secrets: SecretStore): ProfileDraft {
  return {
    id: crypto.randomUUID(),
    name: '',
    scheme: 'neo4j',
    host: 'localhost:7687',
    auth: 'password',
    user: 'neo4j',
    secret: '',
    keep: secrets === 'keychain',
    database: '',
    certificates: null,
    writable: false,
  }
}

/** A saved connection, to be looked at and changed. */
export function draftOf(profile: ListedProfile, secrets: SecretStore): ProfileDraft {
  const { scheme, host } = splitUri(profile.uri) ?? { scheme: 'neo4j' as const, host: profile.uri }
  const { id, name, auth, user, certificates, writable, secretKept } = profile
  const keep = secrets === 'keychain' || (secrets === 'weak' && secretKept)
  const database = profile.database ?? ''
  return { id, name, scheme, host, auth, user, secret: '', keep, database, certificates, writable }
}

/** What the form says, as main takes it. A connection without a name is called by its host. */
export function profileOf(draft: ProfileDraft): Profile {
  const { id, auth, scheme, writable } = draft
  return {
    id,
    name: nameOf(draft),
    uri: `${scheme}://${draft.host.trim()}`,
    auth,
    user: auth === 'password' ? draft.user.trim() : '',
    database: draft.database.trim() || null,
    certificates: checksCertificate(scheme) ? draft.certificates : null,
    writable,
  }
}

export function nameOf({ name, host }: Pick<ProfileDraft, 'name' | 'host'>): string {
  return name.trim() || host.trim() || 'New connection'
}

/** What can be told to be wrong before anybody is asked; null when nothing is. */
export function faultIn(draft: ProfileDraft): DraftFault | null {
  if (draft.host.trim() === '') return { field: 'host', message: 'Give the host, as in localhost:7687.' }
  if (draft.auth === 'password' && draft.user.trim() === '') {
    return { field: 'user', message: 'Give the name of the user.' }
  }
  return null
}

/** The field that a refusal with this code is about. */
const FIELDS: Readonly<Record<string, DraftField>> = {
  ADDRESS_INVALID: 'host',
  NAME_NOT_FOUND: 'host',
  PORT_CLOSED: 'host',
  NO_ANSWER: 'host',
  NOT_NEO4J: 'host',
  VERSION_UNSUPPORTED: 'host',
  TLS_REFUSED: 'host',
  SERVER_AWAY: 'host',
  CERTIFICATES_NOT_READ: 'certificates',
  SECRET_NEEDED: 'secret',
  AUTH_FAILED: 'secret',
  CREDENTIALS_EXPIRED: 'secret',
  AUTH_RATE_LIMIT: 'secret',
  DATABASE_NOT_FOUND: 'database',
}

/** What was refused, at the field it is about, if the form has that field now. */
export function faultOf(
  { code, message }: { readonly code: string; readonly message: string },
  { auth, scheme }: Pick<ProfileDraft, 'auth' | 'scheme'>,
): DraftFault {
  const field = FIELDS[code] ?? null
  const absent =
    (field === 'secret' && auth === 'none') || (field === 'certificates' && !checksCertificate(scheme))
  return { field: absent ? null : field, message }
}
