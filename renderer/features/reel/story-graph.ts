import type { SceneRecord, StoryFile } from '../../../graph/story/story-file.ts'
import { type NodeKey, nodeKey, type RelationshipKey } from '../../../graph/view/view.ts'
import { degrees } from '../../../queries/explore/neighbours.ts'
import { nodesByElementId, nodesById } from '../../../queries/explore/nodes.ts'
import { relationshipsAmong } from '../../../queries/explore/relationships-among.ts'
import type { Degree } from '../../store/degrees.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { PageGraph } from '../../store/page-graph.ts'
import { referenceTo } from '../../store/saved-picture.ts'
import { kindOf } from '../../canvas/kinds.ts'
import { claimIdsOf } from '../../canvas/page-traits.ts'
import { statusOf } from '../../canvas/status-of.ts'
import type { LineStatus } from '../../canvas/statuses.ts'
import { isPrivate } from '../../canvas/node-caption.ts'
import { rowsOf } from '../explore/ask.ts'
import type { Reading } from './reading.ts'

/** Everything that a story draws, as the graph has it now, apart from what the page knows. */
export interface StoryGraph {
  readonly graph: PageGraph
  /** The nodes that the graph still has, by how the story names them. */
  readonly keyOf: ReadonlyMap<string, NodeKey>
  /** Nodes of the story that no story may show. */
  readonly withheld: ReadonlySet<string>
  /** Every relationship between any two of its nodes. */
  readonly relationships: ReadonlyMap<RelationshipKey, StoryLine>
  readonly degreeOf: (key: NodeKey) => Degree
}

/** A relationship, read once for all scenes. */
export interface StoryLine {
  readonly type: string
  readonly start: NodeKey
  readonly end: NodeKey
  readonly status: LineStatus
  readonly claims: readonly string[]
  /** It starts at a claim or a source: nobody expects a claim behind it. */
  readonly isEvidence: boolean
  /** How it is told from others in a story, see `lineName`. */
  readonly name: string
}

/** A relationship by its type and its nodes, as stories name them, whatever its status. */
export const lineName = (type: string, start: string, end: string): string =>
  JSON.stringify([type, start, end])

const NO_DEGREE: Degree = { relationships: 0, neighbours: 0 }

/** Reads what a story draws; what the graph no longer has is missing in it. */
export async function readStoryGraph(story: StoryFile, read: Reading): Promise<StoryGraph> {
  const graph = new PageGraph()
  const take = (outcome: StatementOutcome) => outcome.batches.map(batch => graph.ingest(batch))
  const found = (await readNodes(story, read)).flatMap(take).flatMap(({ nodes }) => nodes)
  const named = new Map(found.map(key => [referenceTo(graph.node(key)!), key]))
  const withheld = new Set([...named].filter(([, key]) => isPrivate(graph.node(key)!)).map(([name]) => name))
  const keyOf = new Map([...named].filter(([name]) => !withheld.has(name)))
  const elementIds = [...keyOf.values()].map(key => key.slice(2))
  if (elementIds.length === 0)
    return { graph, keyOf, withheld, relationships: new Map(), degreeOf: () => NO_DEGREE }
  const [among, counted] = await Promise.all([
    read(relationshipsAmong, { fresh: elementIds, drawn: [] }),
    read(degrees, { elementIds }),
  ])
  const relationships = take(among).flatMap(taken => taken.relationships)
  const known = degreesOf(counted)
  return {
    graph,
    keyOf,
    withheld,
    relationships: new Map(relationships.map(key => [key, lineOf(key, graph)])),
    degreeOf: key => known.get(key) ?? NO_DEGREE,
  }
}

function lineOf(key: RelationshipKey, graph: PageGraph): StoryLine {
  const relationship = graph.relationship(key)!
  const { start, end } = graph.ends(key)!
  const [first, last] = [graph.node(start)!, graph.node(end)!]
  const { type } = relationship
  return {
    type,
    start,
    end,
    status: statusOf(relationship),
    claims: claimIdsOf(relationship),
    isEvidence: kindOf(first.labels).outline,
    name: lineName(type, referenceTo(first), referenceTo(last)),
  }
}

/** How a scene names all that it draws, what is folded away among it. */
const namedIn = ({ nodes, folded }: SceneRecord): string[] => [...nodes, ...folded].map(({ node }) => node)

function readNodes({ scenes }: StoryFile, read: Reading): Promise<StatementOutcome[]> {
  const names = [...new Set(scenes.flatMap(namedIn))]
  const after = (prefix: string) =>
    names.filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length))
  const [ids, elementIds] = [after('id:'), after('element:')]
  return Promise.all([
    ...(ids.length > 0 ? [read(nodesById, { ids })] : []),
    ...(elementIds.length > 0 ? [read(nodesByElementId, { elementIds })] : []),
  ])
}

function degreesOf(outcome: StatementOutcome): Map<NodeKey, Degree> {
  return new Map(
    rowsOf(outcome).map(([id, relationships, neighbours]) => [
      nodeKey(id as string),
      { relationships: Number(relationships), neighbours: Number(neighbours) },
    ]),
  )
}
