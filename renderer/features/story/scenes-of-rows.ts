import { CodedError } from '../../../graph/model/errors.ts'
import type { GraphNode, Value } from '../../../graph/model/value.ts'
import { MOST_SCENES } from '../../../graph/story/story-file.ts'
import { formatValue } from '../../../graph/model/format-value.ts'
import { type NodeKey, nodeKey, type RelationshipKey, relationshipKey } from '../../../graph/view/view.ts'
import { isPrivate } from '../../canvas/node-caption.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { isCase } from '../../store/graph-shape.ts'
import { ingestBatches, pageGraph } from '../../store/page-graph.ts'
import { counted } from '../../ui/counted.ts'
import { rowsOf } from '../explore/ask.ts'
import { claimSentence } from './claim-sentence.ts'
import { drawnScene } from './drawn-scene.ts'
import { type SceneDraft, sceneDraft } from './new-scene.ts'
import { partOfView, withPlacesFor } from './placed-view.ts'

/** What one row holds. */
interface RowFound {
  readonly nodes: Set<NodeKey>
  readonly relationships: Set<RelationshipKey>
  /** Claims, whose words are the caption. */
  readonly claims: GraphNode[]
  readonly texts: string[]
}

/**
 * A scene of each row of a result: its nodes and relationships, or all relationships between its nodes where it names
 * none. Claims in it are said and stood on; else its texts and numbers are said. Throws `NOTHING_TO_DRAW`,
 * `STORY_TOO_LONG`.
 */
export async function scenesOfRows(outcome: StatementOutcome): Promise<SceneDraft[]> {
  ingestBatches(outcome.batches)
  const rows = rowsOf(outcome)
    .map(found)
    .filter(({ nodes }) => nodes.size > 0)
  if (rows.length === 0) {
    throw new CodedError(
      'NOTHING_TO_DRAW',
      'No row of the result holds a node or relationship, so there is no scene to make; return some and run it again.',
    )
  }
  if (rows.length > MOST_SCENES) {
    throw new CodedError(
      'STORY_TOO_LONG',
      `The result has ${counted(rows.length, 'row')} to draw and a story holds ${MOST_SCENES} scenes; add a LIMIT to the query and run it again.`,
    )
  }
  const view = await withPlacesFor([...new Set(rows.flatMap(({ nodes }) => [...nodes]))])
  return rows.map(({ nodes, relationships, claims, texts }) =>
    sceneDraft(
      drawnScene(partOfView(view, nodes, relationships.size > 0 ? relationships : null)),
      claims.length > 0
        ? claims.map(claim => claimSentence(claim, null))
        : texts.length > 0
          ? [{ text: texts.join(' · '), claims: [] }]
          : [],
    ),
  )
}

function found(row: readonly Value[]): RowFound {
  const into: RowFound = { nodes: new Set(), relationships: new Set(), claims: [], texts: [] }
  for (const value of row) take(value, into)
  return into
}

function take(value: Value, into: RowFound): void {
  if (value === null) return
  if (Array.isArray(value)) {
    for (const item of value) take(item as Value, into)
    return
  }
  if (value instanceof Map) {
    for (const item of value.values()) take(item as Value, into)
    return
  }
  if (typeof value !== 'object' || !('kind' in value)) {
    into.texts.push(typeof value === 'string' ? value : formatValue(value as Value))
    return
  }
  if (value.kind === 'node') takeNode(value, into)
  else if (value.kind === 'relationship') takeRelationship(relationshipKey(value.elementId), into)
  else if (value.kind === 'path') {
    for (const node of value.nodes) takeNode(node, into)
    for (const { elementId } of value.relationships) takeRelationship(relationshipKey(elementId), into)
  } else into.texts.push(formatValue(value))
}

function takeNode(node: GraphNode, into: RowFound): void {
  if (isPrivate(node)) return
  into.nodes.add(nodeKey(node.elementId))
  if (isCase() && node.labels.includes('Claim') && typeof node.properties.get('text') === 'string')
    into.claims.push(node)
}

function takeRelationship(key: RelationshipKey, into: RowFound): void {
  const ends = pageGraph.ends(key)
  if (!ends) return
  into.relationships.add(key)
  into.nodes.add(ends.start).add(ends.end)
}
