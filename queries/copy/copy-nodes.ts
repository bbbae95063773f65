import type { CypherMap, GraphNode } from '../../graph/model/value.ts'
import { batches } from './batches.ts'
import type { CopyState } from './copy-state.ts'
import { exactKey } from './exact-key.ts'
import { groupBy } from '../../graph/model/group-by.ts'
import type { Identity } from './identity.ts'
import { nameFor } from './name-for.ts'
import { record } from './record.ts'

/** A node of the source, how it is known again, and what it will hold at the target. */
interface WantedNode {
  readonly node: GraphNode
  readonly identity: Identity
  readonly properties: CypherMap
}

interface ChangedNode extends WantedNode {
  readonly found: GraphNode
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Copies one page of nodes: looks up at once which are there, creates the others, changes those that differ. */
export async function copyNodes(page: readonly GraphNode[], state: CopyState): Promise<void> {
  const wanted = page.map(node => wantedNode(node, state))
  const found = await findNodes(wanted, state)
  const created: WantedNode[] = []
  const changed: ChangedNode[] = []
  for (const item of wanted) {
    const there = found.get(identityText(item.identity))
    if (!there) {
      created.push(item)
      state.fresh.add(item.node.elementId)
      state.targets.set(item.node.elementId, null)
      continue
    }
    state.targets.set(item.node.elementId, there.elementId)
    const difference = differenceOf(item, there)
    if (difference) changed.push(difference)
    else state.nodes.unchanged++
  }
  await createNodes(created, state)
  await changeNodes(changed, state)
}

function wantedNode(node: GraphNode, { identities }: CopyState): WantedNode {
  const identity = identities.of(node)
  if (identity.property === 'id') return { node, identity, properties: node.properties }
  return { node, identity, properties: new Map(node.properties).set(identity.property, identity.value) }
}

/** The nodes of the page that the target has, by identity. */
async function findNodes(wanted: readonly WantedNode[], state: CopyState): Promise<Map<string, GraphNode>> {
  const found = new Map<string, GraphNode>()
  const asked = groupBy(wanted, ({ identity }) => `${identity.property} ${identity.label ?? ''}`)
  for (const group of asked.values()) {
    const { label, property } = group[0]!.identity
    const pattern = label === null ? 'n' : `n:${nameFor(label, state.to.source.kind)}`
    const values = group.map(({ identity }) => identity.value)
    const statement = `MATCH (${pattern}) WHERE n.${property} IN $values RETURN n`
    for (const [row] of await state.to.rows(statement, { values })) {
      const node = row as GraphNode
      const value = node.properties.get(property) as string | bigint
      const key = identityText({ label, property, value })
      if (found.has(key)) state.problems.push(severalAlready(String(value)))
      else found.set(key, node)
    }
  }
  return found
}

function identityText({ label, property, value }: Identity): string {
  return JSON.stringify([label, property, typeof value, String(value)])
}

function severalAlready(value: string): string {
  return `The target has several nodes that are "${value}"; the copy went to the first of them.`
}

function differenceOf(item: WantedNode, found: GraphNode): ChangedNode | null {
  const added = item.node.labels.filter(label => !found.labels.includes(label))
  const removed = found.labels.filter(label => !item.node.labels.includes(label))
  const same = added.length + removed.length === 0 && exactKey(item.properties) === exactKey(found.properties)
  return same ? null : { ...item, found, added, removed }
}

async function createNodes(created: readonly WantedNode[], state: CopyState): Promise<void> {
  const kind = state.to.source.kind
  for (const group of groupBy(created, ({ node }) => JSON.stringify(node.labels)).values()) {
    const labels = group[0]!.node.labels.map(label => `:${nameFor(label, kind)}`).join('')
    const statement = `UNWIND $rows AS row
CREATE (n${labels}) SET n = row.properties
RETURN row.at AS at, elementId(n) AS elementId`
    for (const batch of batches(group)) {
      if (!state.dryRun) {
        const rows = batch.map(({ properties }, at) => record({ at: BigInt(at), properties }))
        for (const [at, elementId] of await state.to.write(statement, { rows })) {
          state.targets.set(batch[Number(at)]!.node.elementId, String(elementId))
        }
      }
      state.nodes.created += batch.length
    }
  }
}

/** A copied node holds afterwards what the source's holds, and nothing else. */
async function changeNodes(changed: readonly ChangedNode[], state: CopyState): Promise<void> {
  const kind = state.to.source.kind
  const groups = groupBy(changed, ({ added, removed }) => JSON.stringify([added, removed]))
  for (const group of groups.values()) {
    const { added, removed } = group[0]!
    const names = (labels: readonly string[]) => labels.map(label => `:${nameFor(label, kind)}`).join('')
    const statement = `UNWIND $rows AS row
WITH row.elementId AS elementId, row.properties AS properties
MATCH (n) WHERE elementId(n) = elementId
SET n = properties${added.length > 0 ? ` SET n${names(added)}` : ''}${removed.length > 0 ? ` REMOVE n${names(removed)}` : ''}`
    for (const batch of batches(group)) {
      if (!state.dryRun) {
        const rows = batch.map(({ found, properties }) => record({ elementId: found.elementId, properties }))
        await state.to.write(statement, { rows })
      }
      state.nodes.updated += batch.length
    }
  }
}
