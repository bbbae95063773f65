import { CodedError } from '../../../graph/model/errors.ts'

/** What Node calls a certificate it does not take, in our words. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /DEPTH_ZERO_SELF_SIGNED_CERT/,
    'its certificate is self-signed; trust it by its file, or use +ssc to take any certificate',
  ],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'its certificate is for another host; use the name the certificate was made for',
  ],
  [/CERT_HAS_EXPIRED/, 'its certificate has expired; have it renewed'],
  [/CERT_NOT_YET_VALID/, 'its certificate is not valid yet; check the clocks'],
  [/CERT_REVOKED/, 'its certificate was revoked; have it replaced'],
  [
    /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?)|CERT_UNTRUSTED|INVALID_CA/,
    "its certificate comes from an unknown authority; choose the authority's file if you trust it",
  ],
  [
    /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW|protocol version|unsupported protocol/i,
    'it offers only an outdated TLS; have it allow TLS 1.2 or newer',
  ],
]

/** Why TLS did not come about at `place`, as `TLS_REFUSED`. */
export function tlsFailure(error: Error, place: string): CodedError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const known = reasons.find(([pattern]) => pattern.test(code) || pattern.test(error.message))
  const why = known?.[1] ?? 'it does not speak TLS; have it switched on there, or use an address without +s'
  return new CodedError('TLS_REFUSED', `No safe connection to ${place}: ${why}.`, undefined, { cause: error })
}

/** The server wants TLS where none was asked for. */
export function tlsWanted(place: string): CodedError {
  return new CodedError(
    'TLS_REFUSED',
    `The server at ${place} takes encrypted connections only; write the address with +s, as in bolt+s://.`,
  )
}
