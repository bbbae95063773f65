import type { CypherMap, GraphRelationship } from '../../graph/model/value.ts'
import { batches } from './batches.ts'
import type { CopyState } from './copy-state.ts'
import { exactKey } from './exact-key.ts'
import { groupBy } from '../../graph/model/group-by.ts'
import { nameFor } from './name-for.ts'
import { record } from './record.ts'

/** What a relationship of the target will hold. */
interface Change {
  readonly found: GraphRelationship
  readonly properties: CypherMap
}

/**
 * Copies all relationships that start at some copied nodes and end at any copied node.
 *
 * A relationship is known again by its two ends, its type and its own `id`. Where several have all that in common,
 * those that are equal go together first and the others in the order in which they come, so that as many are at the
 * target in the end as at the source.
 */
export async function copyRelationships(
  starts: readonly string[],
  among: readonly string[] | null,
  state: CopyState,
): Promise<void> {
  const wanted = await readWanted(starts, among, state)
  const found = await readFound(starts, state)
  const created: GraphRelationship[] = []
  const changed: Change[] = []
  for (const [key, group] of wanted) {
    const there = groupBy(found.get(key) ?? [], ({ properties }) => exactKey(properties))
    const unequal = group.filter(({ properties }) => !there.get(exactKey(properties))?.pop())
    state.relationships.unchanged += group.length - unequal.length
    const others = [...there.values()].flat()
    for (const [at, relationship] of unequal.entries()) {
      const other = others[at]
      if (other) changed.push({ found: other, properties: relationship.properties })
      else created.push(relationship)
    }
  }
  await createRelationships(created, state)
  await changeRelationships(changed, state)
}

type ByIdentity = Map<string, GraphRelationship[]>

/** The relationships to be copied, by their identity at the target. */
async function readWanted(
  starts: readonly string[],
  among: readonly string[] | null,
  { from, targets }: CopyState,
): Promise<ByIdentity> {
  const rows =
    among === null
      ? await from.rows('MATCH (a)-[r]->() WHERE elementId(a) IN $starts RETURN r', { starts })
      : await from.rows(AMONG, { starts, among })
  const relationships = rows.map(([r]) => r as GraphRelationship).filter(({ endId }) => targets.has(endId))
  // In a dry run a new node has no element id at the target; its own keeps it apart from all that are there.
  const targetOf = (id: string) => targets.get(id) ?? `new ${id}`
  return groupBy(relationships, ({ startId, type, endId, properties }) =>
    identityText(targetOf(startId), type, targetOf(endId), properties),
  )
}

const AMONG = `MATCH (a)-[r]->(b)
WHERE elementId(a) IN $starts AND elementId(b) IN $among
RETURN r`

/** The relationships that the target has between the same nodes, and others that start there. */
async function readFound(starts: readonly string[], { to, targets, fresh }: CopyState): Promise<ByIdentity> {
  const known = starts.filter(start => !fresh.has(start)).map(start => targets.get(start)!)
  if (known.length === 0) return new Map()
  const rows = await to.rows('MATCH (a)-[r]->() WHERE elementId(a) IN $known RETURN r', { known })
  return groupBy(
    rows.map(([r]) => r as GraphRelationship),
    ({ startId, type, endId, properties }) => identityText(startId, type, endId, properties),
  )
}

function identityText(startId: string, type: string, endId: string, properties: CypherMap): string {
  return JSON.stringify([startId, type, endId, exactKey(properties.get('id') ?? null)])
}

async function createRelationships(created: readonly GraphRelationship[], state: CopyState): Promise<void> {
  const { to, targets, relationships } = state
  for (const [type, group] of groupBy(created, relationship => relationship.type)) {
    // Read into variables first: the embedded engine seeks an id only by what cannot fail.
    const statement = `UNWIND $rows AS row
WITH row.startId AS startId, row.endId AS endId, row.properties AS properties
MATCH (a) WHERE elementId(a) = startId
MATCH (b) WHERE elementId(b) = endId
CREATE (a)-[r:${nameFor(type, to.source.kind)}]->(b) SET r = properties`
    for (const batch of batches(group)) {
      if (!state.dryRun) {
        const rows = batch.map(({ startId, endId, properties }) =>
          record({ startId: targets.get(startId)!, endId: targets.get(endId)!, properties }),
        )
        await to.write(statement, { rows })
      }
      relationships.created += batch.length
    }
  }
}

async function changeRelationships(changed: readonly Change[], state: CopyState): Promise<void> {
  for (const batch of batches(changed)) {
    if (!state.dryRun) {
      const rows = batch.map(({ found, properties }) => record({ elementId: found.elementId, properties }))
      await state.to.write(CHANGE, { rows })
    }
    state.relationships.updated += batch.length
  }
}

const CHANGE = `UNWIND $rows AS row
WITH row.elementId AS elementId, row.properties AS properties
MATCH ()-[r]->() WHERE elementId(r) = elementId
SET r = properties`
