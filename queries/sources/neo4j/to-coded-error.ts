import { isNeo4jError } from './neo4j-error.ts'
import { CodedError } from '../../../graph/model/errors.ts'
import { serverPosition, serverWords } from './server-words.ts'
import { statementCode } from './statement-codes.ts'
import { tlsFailure } from './tls-failure.ts'

export interface ErrorContext {
  /** Host and port, for sentences. */
  readonly place: string
  /** The database meant, null for the home database. */
  readonly database: string | null
  /** The statement under way, if one is, and how much was sent before it. */
  readonly statement?: { readonly text: string; readonly ahead: number }
}

/** What is said in our own words because the server's may say too much, or too little. */
const sentences: readonly (readonly [RegExp, string, (context: ErrorContext) => string])[] = [
  [
    /Security\.Unauthorized$/,
    'AUTH_FAILED',
    ({ place }) => `The server at ${place} refused the user name or password; check both.`,
  ],
  [
    /Security\.(CredentialsExpired|TokenExpired|AuthorizationExpired)$/,
    'CREDENTIALS_EXPIRED',
    ({ place }) => `The credentials for ${place} have expired; renew them there, then connect again.`,
  ],
  [
    /Security\.AuthenticationRateLimit$/,
    'AUTH_RATE_LIMIT',
    ({ place }) =>
      `The server at ${place} refuses to log on for now after too many wrong tries; wait a while, then connect again.`,
  ],
  [
    /Security\.AuthProviderFailed|AuthProviderTimeout/,
    'AUTH_FAILED',
    ({ place }) => `The server at ${place} could not check the credentials; ask whoever runs it.`,
  ],
  [
    /Security\.Forbidden$/,
    'FORBIDDEN',
    () =>
      'This user is not allowed to do that on the server; ask whoever runs it, or connect as another user.',
  ],
  [
    /Database\.DatabaseNotFound$/,
    'DATABASE_NOT_FOUND',
    ({ place, database }) =>
      `There is no database ${database === null ? 'of this user' : `called ${database}`} at ${place}; check its name.`,
  ],
  [
    /Database\.DatabaseUnavailable$|General\.DatabaseUnavailable$/,
    'DATABASE_UNAVAILABLE',
    ({ place, database }) =>
      `The database ${database ?? ''} at ${place} is not running; start it there or choose another.`.replace(
        '  ',
        ' ',
      ),
  ],
  [
    /UnsupportedAdministrationCommand$/,
    'ADMIN',
    () => 'This is a command for whoever runs the server; run it in the server’s own tools.',
  ],
  [
    /Statement\.AccessMode$|ForbiddenOnReadOnlyDatabase$|WriteOnReadOnlyAccessDatabase$/,
    'WRITE_REFUSED',
    () =>
      'This statement would change the graph, but only reading is allowed here; run it where writing is allowed.',
  ],
  [
    /TransactionTimedOut/,
    'TIMEOUT',
    () => 'The statement took longer than the server allows; narrow it down or allow it more time.',
  ],
  [
    /Transaction\.(Terminated|LockClientStopped)$/,
    'ENDED_BY_SERVER',
    ({ place }) => `The server at ${place} ended the statement; run it again if you did not mean that.`,
  ],
  [
    /OutOfMemory|StackOverFlow/i,
    'SERVER_OUT_OF_MEMORY',
    ({ place }) => `The statement needs more memory than the server at ${place} gives it; narrow it down.`,
  ],
  [
    /^Neo\.TransientError\./,
    'SERVER_BUSY',
    ({ place }) => `The server at ${place} could not run the statement just now; run it again.`,
  ],
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    'SERVER_AWAY',
    ({ place }) => `The connection to ${place} was lost; it is tried again by itself.`,
  ],
  [
    /^ProtocolError$/,
    'NOT_NEO4J',
    ({ place }) => `What answers at ${place} does not keep to Neo4j's protocol; check what runs there.`,
  ],
]

/** Any error of the driver as the error that is shown: a code, a sentence, a place in the statement. */
export function toCodedError(error: unknown, context: ErrorContext): CodedError {
  if (error instanceof CodedError) return error
  if (!isNeo4jError(error)) return internal(error)
  const { message } = error
  const tls = /Server certificate is not trusted.*responded with: (.*)$/s.exec(message)
  if (tls) return tlsFailure(new Error(tls[1]), context.place)
  const own = sentences.find(([pattern]) => pattern.test(error.code))
  if (own) return new CodedError(own[1], own[2](context), undefined, { cause: error })
  const { text = '', ahead = 0 } = context.statement ?? {}
  const code = statementCode(error.code, message) ?? 'SERVER_ERROR'
  const words = code === 'SERVER_ERROR' ? `${serverWords(message)} (${error.code})` : serverWords(message)
  return new CodedError(code, words, serverPosition(message, text, ahead), { cause: error })
}

function internal(error: unknown): CodedError {
  const message = error instanceof Error ? error.message : String(error)
  return new CodedError('INTERNAL', `Something in Breachgraph itself failed: ${message}`, undefined, {
    cause: error,
  })
}
