import type { CypherMap, GraphNode, GraphRelationship, Value } from '../../graph/model/value.ts'
import type { NodeTraits, RelationshipTraits, TraitSource } from '../../graph/view/element-traits.ts'
import type { NodeKey, RelationshipKey } from '../../graph/view/view.ts'
import { type ClaimFacts, useClaimFacts } from '../store/claim-facts.ts'
import { type Degree, degreeOf } from '../store/degrees.ts'
import { isCase } from '../store/graph-shape.ts'
import { groupOf, measureOf } from '../store/measures.ts'
import { type PageGraph, pageGraph } from '../store/page-graph.ts'
import { kindOf } from './kinds.ts'
import { isPrivate } from './node-caption.ts'
import { statusOf } from './status-of.ts'

const NONE: readonly string[] = []

/**
 * What filters and rules read, out of the page's graph or another that was read whole: each node and relationship once.
 * Make a new one for new data.
 */
export class PageTraits implements TraitSource {
  readonly #nodes = new Map<NodeKey, NodeTraits>()
  readonly #relationships = new Map<RelationshipKey, RelationshipTraits>()
  readonly #isCase = isCase()
  readonly #graph: PageGraph
  readonly #degreeOf: (key: NodeKey) => Degree
  readonly #claims: ReadonlyMap<string, ClaimFacts>

  constructor(
    graph: PageGraph = pageGraph,
    degree: (key: NodeKey) => Degree = degreeOf,
    claims: ReadonlyMap<string, ClaimFacts> = useClaimFacts.getState().known,
  ) {
    this.#graph = graph
    this.#degreeOf = degree
    this.#claims = claims
  }

  node(key: NodeKey): NodeTraits | undefined {
    const known = this.#nodes.get(key)
    if (known) return known
    const node = this.#graph.node(key)
    if (!node) return undefined
    const traits = this.#traitsOf(node, key)
    this.#nodes.set(key, traits)
    return traits
  }

  relationship(key: RelationshipKey): RelationshipTraits | undefined {
    const known = this.#relationships.get(key)
    if (known) return known
    const relationship = this.#graph.relationship(key)
    if (!relationship) return undefined
    const claims = this.#claimsOf(relationship)
    const traits = {
      type: relationship.type,
      status: statusOf(relationship),
      properties: this.#isCase ? withTimes(relationship.properties, claims) : relationship.properties,
      stances: claims.length > 0 ? claims.map(({ stance }) => stance) : NONE,
    }
    this.#relationships.set(key, traits)
    return traits
  }

  measure(id: string, key: NodeKey): number | undefined {
    return measureOf(id, key)
  }

  group(id: string, key: NodeKey): string | undefined {
    return groupOf(id, key)
  }

  #traitsOf(node: GraphNode, key: NodeKey): NodeTraits {
    const { labels, properties } = node
    const stance = this.#isCase && labels.includes('Claim') ? properties.get('stance') : undefined
    return {
      kind: kindOf(labels).label,
      // A rule that captions by a property would bring what is said of a private person onto the canvas.
      properties: isPrivate(node) ? new Map() : properties,
      relationships: this.#degreeOf(key).relationships,
      stances: typeof stance === 'string' ? [stance] : NONE,
    }
  }

  #claimsOf(relationship: GraphRelationship): readonly ClaimFacts[] {
    if (!this.#isCase) return []
    return claimIdsOf(relationship).flatMap(id => this.#claims.get(id) ?? [])
  }
}

/** The ids of the claims behind a relationship of a case. */
export function claimIdsOf({ properties }: GraphRelationship): readonly string[] {
  const claims = properties.get('claims')
  return Array.isArray(claims) ? claims.filter((id): id is string => typeof id === 'string') : []
}

/** Relationships of a case carry no times of their own: they are those of the claims behind them. */
function withTimes(properties: CypherMap, claims: readonly ClaimFacts[]): CypherMap {
  const times = new Map<string, Value>()
  for (const name of ['said', 'happened'] as const) {
    const told = claims.flatMap(claim => claim[name] ?? [])
    if (told.length > 0) times.set(name, told)
  }
  return times.size > 0 ? new Map([...properties, ...times]) : properties
}
