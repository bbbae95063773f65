import type { RelationshipStatus } from '../../../graph/case/case-file.ts'
import type { GraphPath } from '../../../graph/model/value.ts'
import { type NodeKey, nodeKey, type RelationshipKey, relationshipKey } from '../../../graph/view/view.ts'
import { GENERIC_KINDS } from '../../../queries/explore/generic-labels.ts'

export interface PathStep {
  readonly key: RelationshipKey
  readonly type: string
  /** Whether the path goes from the relationship's start to its end. */
  readonly forwards: boolean
  /** Null where it bears none: evidence does not, nor does a graph that is no case. */
  readonly status: RelationshipStatus | null
}

/** A path that was found, and what its place among the others comes from. */
export interface FoundPath {
  readonly nodes: readonly NodeKey[]
  readonly steps: readonly PathStep[]
  /** The least sure status among the steps; null where none bears one. */
  readonly weakest: RelationshipStatus | null
  /** Mean place of the steps' statuses in `SURENESS`: the less, the surer. */
  readonly doubt: number
  /** Inner nodes of a generic kind. */
  readonly generic: readonly NodeKey[]
  /** The inner node with the most relationships in the whole graph. */
  readonly busiest: { readonly node: NodeKey; readonly relationships: number } | null
  /** Bits of how connected the inner nodes are: a way over what is joined to everything says little. */
  readonly crowd: number
  /** The query that found it, as the history shows it. */
  readonly cypher: string
}

/** How well a step is evidenced, the best first. That somebody denies a step, or nobody else says it, counts last. */
const SURENESS: readonly RelationshipStatus[] = [
  ...(['corroborated', 'single-source', 'alleged', 'disputed'] as const),
  ...(['speculated', 'hypothetical', 'unknown', 'denied'] as const),
]

/** Reads one row of a path query; `degrees` counts the relationships of each of the path's nodes. */
export function readPath(
  path: GraphPath,
  degrees: readonly bigint[],
  { inCase, cypher }: { readonly inCase: boolean; readonly cypher: string },
): FoundPath {
  const steps = path.relationships.map((relationship, index) => ({
    key: relationshipKey(relationship.elementId),
    type: relationship.type,
    forwards: relationship.startId === path.nodes[index]!.elementId,
    status: inCase ? statusOf(relationship.properties.get('status')) : null,
  }))
  const doubts = steps.flatMap(({ status }) => (status === null ? [] : SURENESS.indexOf(status)))
  const inner = path.nodes.slice(1, -1)
  const counts = degrees.slice(1, -1).map(Number)
  const most = Math.max(...counts)
  return {
    nodes: path.nodes.map(({ elementId }) => nodeKey(elementId)),
    steps,
    weakest: doubts.length === 0 ? null : SURENESS[Math.max(...doubts)]!,
    doubt: doubts.reduce((sum, doubt) => sum + doubt, 0) / doubts.length,
    generic: inner
      .filter(({ labels }) => inCase && GENERIC_KINDS.some(kind => labels.includes(kind)))
      .map(({ elementId }) => nodeKey(elementId)),
    busiest:
      inner.length === 0
        ? null
        : { node: nodeKey(inner[counts.indexOf(most)]!.elementId), relationships: most },
    crowd: counts.reduce((sum, count) => sum + Math.log2(count), 0),
    cypher,
  }
}

function statusOf(value: unknown): RelationshipStatus | null {
  return SURENESS.find(known => known === value) ?? null
}

/**
 * The paths in the order of what they are worth. In a case: the surest weakest step first, then the surest steps on
 * the whole, then the shortest; what bears no status stands last. Elsewhere: the shortest first, then those over the
 * least connected nodes.
 */
export function rankPaths(paths: readonly FoundPath[], inCase: boolean): FoundPath[] {
  return inCase
    ? paths.toSorted(
        (a, b) => weakness(a) - weakness(b) || a.doubt - b.doubt || a.steps.length - b.steps.length,
      )
    : paths.toSorted((a, b) => a.steps.length - b.steps.length || a.crowd - b.crowd)
}

const weakness = ({ weakest }: FoundPath) => (weakest === null ? SURENESS.length : SURENESS.indexOf(weakest))
