import { CodedError } from '../../graph/model/errors.ts'
import type { GraphNode, Value } from '../../graph/model/value.ts'
import type { GraphSource } from '../sources/graph-source.ts'
import { makeConstraint, missingConstraints, readUnique } from './constraints.ts'
import { copyNodes } from './copy-nodes.ts'
import { copyRelationships } from './copy-relationships.ts'
import type { CopyProgress, CopyReport } from './copy-report.ts'
import { type CopyState, doneOf } from './copy-state.ts'
import { Endpoint } from './endpoint.ts'
import { readIdentities } from './read-identities.ts'

/** The nodes that are looked up, and the start nodes whose relationships are read, at once. */
const PAGE_NODES = 2000

export interface CopyOptions {
  readonly from: GraphSource
  /** Must allow writing, except in a dry run. */
  readonly to: GraphSource
  /** The whole graph, or some nodes by their element ids at `from` and the relationships between them. */
  readonly what: { readonly kind: 'all' } | { readonly kind: 'nodes'; readonly elementIds: readonly string[] }
  /** Changes nothing and reports what the copy would do. */
  readonly dryRun: boolean
  readonly signal?: AbortSignal
  readonly progress?: (done: CopyProgress) => void
}

/**
 * Copies a graph, or a part of it, from one source to another. What is there already is known again
 * (docs/decisions/0004-copying-a-graph.md) and made equal to the original, so that copying twice changes nothing;
 * what else the target holds stays. Values keep their type and every digit.
 *
 * @throws CodedError of the source where it happened, or `CANCELLED`; each batch is a transaction of its own, what was
 * copied by then stays, and the sentence says how much that is. `COPY_ONTO_ITSELF` when both sides are one source.
 */
export async function copyGraph(options: CopyOptions): Promise<CopyReport> {
  const { dryRun, signal } = options
  const from = new Endpoint(options.from, signal)
  const to = new Endpoint(options.to, signal)
  await refuseItself(from, to)
  const unique = await readUnique(to)
  const withId = unique.filter(({ property }) => property === 'id').map(({ label }) => label)
  const state: CopyState = {
    from,
    to,
    dryRun,
    identities: await readIdentities(from, new Set(withId)),
    targets: new Map(),
    fresh: new Set(),
    nodes: { created: 0, updated: 0, unchanged: 0 },
    relationships: { created: 0, updated: 0, unchanged: 0 },
    problems: [],
  }
  try {
    const constraintsMade = await copyConstraints(state, unique, options)
    await copyAllNodes(state, options)
    await copyAllRelationships(state, options)
    const { nodes, relationships, problems } = state
    return { nodes, relationships, constraintsMade, problems }
  } catch (error) {
    throw withWhatStays(error, state)
  }
}

/** Two connections may lead to one database; its nodes without an `id` would be there twice afterwards. */
async function refuseItself(from: Endpoint, to: Endpoint): Promise<void> {
  const isOne = from.source === to.source || ((await databaseId(from)) ?? from) === (await databaseId(to))
  if (!isOne) return
  const sentence = 'A graph cannot be copied onto itself; choose another connection or another database.'
  throw new CodedError('COPY_ONTO_ITSELF', sentence)
}

async function databaseId(side: Endpoint): Promise<Value> {
  if (side.source.kind === 'embedded') return null
  const [row] = await side.rows('CALL db.info() YIELD id RETURN id')
  return row![0]!
}

async function copyConstraints(
  state: CopyState,
  unique: Awaited<ReturnType<typeof readUnique>>,
  { progress }: CopyOptions,
): Promise<number> {
  const missing = missingConstraints(state.identities, state.to, unique)
  if (state.dryRun) return missing.length
  let made = 0
  for (const [at, key] of missing.entries()) {
    const problem = await makeConstraint(state.to, key)
    if (problem === null) made++
    else state.problems.push(problem)
    progress?.({ phase: 'constraints', done: at + 1, total: missing.length })
  }
  return made
}

async function copyAllNodes(state: CopyState, { what, progress }: CopyOptions): Promise<void> {
  const { from } = state
  const total =
    what.kind === 'all' ? await from.count('MATCH (n) RETURN count(n)') : new Set(what.elementIds).size
  const rows =
    what.kind === 'all'
      ? from.read('MATCH (n) RETURN n')
      : from.read('MATCH (n) WHERE elementId(n) IN $elementIds RETURN n', { elementIds: what.elementIds })
  const copy = async (page: readonly GraphNode[]) => {
    await copyNodes(page, state)
    progress?.({ phase: 'nodes', done: doneOf(state.nodes), total })
  }
  let page: GraphNode[] = []
  for await (const batch of rows) {
    for (const [node] of batch) page.push(node as GraphNode)
    if (page.length < PAGE_NODES) continue
    await copy(page)
    page = []
  }
  if (page.length > 0) await copy(page)
  const gone = total - doneOf(state.nodes)
  if (what.kind === 'nodes' && gone > 0)
    state.problems.push(
      `${gone} of the ${total} chosen nodes are no longer in the graph they were chosen from.`,
    )
}

async function copyAllRelationships(state: CopyState, { what, progress }: CopyOptions): Promise<void> {
  const { from } = state
  const among = what.kind === 'all' ? null : what.elementIds
  const total =
    among === null
      ? await from.count('MATCH ()-[r]->() RETURN count(r)')
      : await from.count(
          'MATCH (a)-[r]->(b) WHERE elementId(a) IN $among AND elementId(b) IN $among RETURN count(r)',
          { among },
        )
  const starts = [...state.targets.keys()]
  for (let at = 0; at < starts.length; at += PAGE_NODES) {
    await copyRelationships(starts.slice(at, at + PAGE_NODES), among, state)
    progress?.({ phase: 'relationships', done: doneOf(state.relationships), total })
  }
}

function withWhatStays(error: unknown, { dryRun, nodes, relationships }: CopyState): unknown {
  const written = nodes.created + nodes.updated + relationships.created + relationships.updated
  if (!(error instanceof CodedError)) return error
  const why = error.code === 'CANCELLED' ? 'The copy was cancelled.' : error.message
  const stays =
    dryRun || written === 0
      ? 'Nothing was copied.'
      : `${written} nodes and relationships are at the target already; copying again goes on from there.`
  return new CodedError(error.code, `${why} ${stays}`, undefined, { cause: error })
}
