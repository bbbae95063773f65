/** How a Neo4j server is reached. It holds the secret: it goes from the shell to the graph process and nowhere else. */
export interface Neo4jConnection {
  /** `bolt`, `bolt+s`, `bolt+ssc`, `neo4j`, `neo4j+s` or `neo4j+ssc`, a host and perhaps a port. */
  readonly uri: string
  readonly auth:
    | { readonly kind: 'none' }
    | { readonly kind: 'password'; readonly user: string; readonly password: string }
    | { readonly kind: 'bearer'; readonly token: string }
  /** Null for the user's home database. */
  readonly database: string | null
  /** Absolute path of a PEM file with the certificates of a private authority; null for those the system trusts. */
  readonly certificates: string | null
}

/** What a server says of itself when it is reached. */
export interface ServerInfo {
  /** As the server gives it: `Neo4j/5.26.30`. */
  readonly agent: string
  readonly version: string
  readonly edition: 'community' | 'enterprise' | 'unknown'
  /** Host and port that answered. */
  readonly address: string
  readonly database: string
}
