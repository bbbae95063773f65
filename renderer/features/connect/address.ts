/** How a server is reached, as the driver writes it. */
export const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'] as const
export type Scheme = (typeof SCHEMES)[number]

export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  neo4j: 'neo4j://',
  'neo4j+s': 'neo4j+s://',
  'neo4j+ssc': 'neo4j+ssc://',
  bolt: 'bolt://',
  'bolt+s': 'bolt+s://',
  'bolt+ssc': 'bolt+ssc://',
}

const ROUTES = {
  neo4j: 'Finds its way in a cluster; right for a single server too.',
  bolt: 'Speaks to this one server alone.',
}
const ENCRYPTIONS = {
  '': 'Not encrypted: for this machine, or a network you trust.',
  '+s': 'Encrypted, and the server’s certificate is checked.',
  '+ssc': 'Encrypted, but any certificate is taken: somebody in between can pose as the server.',
}

/** What a scheme means, in two sentences. */
export function schemeInWords(scheme: Scheme): string {
  const [route, encryption] = partsOf(scheme)
  return `${ROUTES[route]} ${ENCRYPTIONS[encryption]}`
}

/** Whether a certificate is checked, so that a private authority's can be given. */
export function checksCertificate(scheme: Scheme): boolean {
  return partsOf(scheme)[1] === '+s'
}

function partsOf(scheme: Scheme): [keyof typeof ROUTES, keyof typeof ENCRYPTIONS] {
  const [route, encryption] = scheme.split('+')
  return [route as keyof typeof ROUTES, encryption ? `+${encryption as 's' | 'ssc'}` : '']
}

/**
 * A URI as its scheme and the rest; null where no scheme of Neo4j stands before `://`. So a whole URI can be pasted
 * into the field for the host.
 */
export function splitUri(uri: string): { readonly scheme: Scheme; readonly host: string } | null {
  const match = /^\s*([a-z0-9+]+):\/\/(.*?)\s*$/i.exec(uri)
  const scheme = SCHEMES.find(known => known === match?.[1]?.toLowerCase())
  return match && scheme ? { scheme, host: match[2]! } : null
}
