import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { CodedError } from '../../../graph/model/errors.ts'

/** A server's address taken apart. */
export interface ServerAddress {
  /** `neo4j` asks the server who else is in its cluster; `bolt` speaks to this one alone. */
  readonly protocol: 'bolt' | 'neo4j'
  readonly encryption: 'none' | 'verified' | 'unverified'
  /** In ASCII, an IPv6 address without its brackets. */
  readonly host: string
  readonly port: number
  /** What the cluster is asked for, `?policy=…`, or nothing. */
  readonly query: string
}

const DEFAULT_PORT = 7687

/**
 * Reads `bolt://host`, `neo4j+s://host:7687` and the like.
 *
 * @throws CodedError `ADDRESS_INVALID` with what is wrong; it never repeats the address, which may hold a password.
 */
export function readAddress(uri: string): ServerAddress {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)\/?(\?[^#]*)?$/i.exec(uri.trim())
  if (!match) throw invalid('an address is written as bolt://host:port')
  const [, scheme = '', authority = '', query = ''] = match
  const kind = /^(bolt|neo4j)(\+s|\+ssc)?$/i.exec(scheme)
  if (!kind) throw invalid(`${scheme}:// is not spoken here; use bolt://, neo4j://, bolt+s:// or neo4j+s://`)
  if (authority.includes('@'))
    throw invalid('user and password do not belong into it; give them in their own fields')
  const protocol = kind[1]!.toLowerCase() as 'bolt' | 'neo4j'
  if (query !== '' && protocol === 'bolt')
    throw invalid('only neo4j:// takes something after a question mark')
  const encryption = { '': 'none', '+s': 'verified', '+ssc': 'unverified' } as const
  return {
    protocol,
    encryption: encryption[(kind[2] ?? '').toLowerCase() as keyof typeof encryption],
    ...readAuthority(authority),
    query,
  }
}

function readAuthority(authority: string): { host: string; port: number } {
  const match = /^(?:\[([^\]]+)\]|([^:[\]\s]+))(?::(\d+))?$/.exec(authority)
  if (!match) throw invalid('after :// come a host and perhaps a port, as in bolt://localhost:7687')
  const port = match[3] === undefined ? DEFAULT_PORT : Number(match[3])
  if (port < 1 || port > 65_535) throw invalid('a port is a number from 1 to 65535')
  if (match[1] !== undefined) {
    if (isIP(match[1]) !== 6) throw invalid('only an IPv6 address is written in brackets')
    return { host: match[1], port }
  }
  const host = domainToASCII(match[2]!)
  if (host === '') throw invalid('the host has a name no host can have')
  return { host, port }
}

/** `localhost:7687`, `[::1]:7687`. */
export function hostAndPort({ host, port }: Pick<ServerAddress, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}

function invalid(why: string): CodedError {
  return new CodedError('ADDRESS_INVALID', `This is not an address of a server: ${why}.`)
}
