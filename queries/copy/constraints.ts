import { CodedError } from '../../graph/model/errors.ts'
import type { Endpoint } from './endpoint.ts'
import type { Identities, IdentityKey } from './identity.ts'
import { nameFor } from './name-for.ts'

/** What a target keeps unique, as `label` and `property`. The embedded graph knows no constraints. */
export async function readUnique(to: Endpoint): Promise<{ label: string; property: string }[]> {
  if (to.source.kind === 'embedded') return []
  const rows = await to.rows(`SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND (type CONTAINS 'UNIQUENESS' OR type CONTAINS 'KEY') AND size(properties) = 1
RETURN labelsOrTypes[0] AS label, properties[0] AS property`)
  return rows.map(([label, property]) => ({ label: String(label), property: String(property) }))
}

/** The constraints that a copy needs at the target and that are not there. */
export function missingConstraints(
  identities: Identities,
  to: Endpoint,
  unique: readonly { readonly label: string; readonly property: string }[],
): (IdentityKey & { readonly label: string })[] {
  if (to.source.kind === 'embedded') return []
  return identities.keys.filter(
    key => !unique.some(({ label, property }) => label === key.label && property === key.property),
  )
}

/**
 * Makes one constraint. What the server says where it cannot (data that are not unique, no right to) comes back as a
 * sentence: the copy goes on, only more slowly.
 */
export async function makeConstraint(
  to: Endpoint,
  { label, property }: IdentityKey & { readonly label: string },
): Promise<string | null> {
  const name = nameFor(label, to.source.kind)
  try {
    await to.write(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${name}) REQUIRE n.${property} IS UNIQUE`)
    return null
  } catch (error) {
    if (!(error instanceof CodedError) || STOPPING.has(error.code)) throw error
    return `${property} could not be made unique among ${label} at the target, so the copy was slower: ${error.message}`
  }
}

const STOPPING = new Set(['CANCELLED', 'TIMEOUT', 'SERVER_AWAY', 'SOURCE_CLOSED', 'WRITE_REFUSED'])
