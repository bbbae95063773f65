import type { GraphNode } from '../../graph/model/value.ts'
import type { NodeKey } from '../../graph/view/view.ts'
import { type Degree, degreeOf } from '../store/degrees.ts'
import { type PageGraph, pageGraph } from '../store/page-graph.ts'
import { kindOf } from './kinds.ts'
import { captionOf } from './node-caption.ts'
import type { NodeFacts, RelationshipFacts, SceneFacts } from './scene.ts'
import { statusOf } from './status-of.ts'

/** Reads what scenes are made of out of the page's graph, or another that was read whole, each node and relationship once. */
export class PageFacts implements SceneFacts {
  readonly #nodes = new Map<NodeKey, NodeFacts>()
  readonly #relationships = new Map<string, RelationshipFacts>()
  readonly #graph: PageGraph
  readonly #degreeOf: (key: NodeKey) => Degree

  readonly #captionOf: (node: GraphNode) => string

  constructor(
    graph: PageGraph = pageGraph,
    degree: (key: NodeKey) => Degree = degreeOf,
    caption: (node: GraphNode) => string = captionOf,
  ) {
    this.#graph = graph
    this.#degreeOf = degree
    this.#captionOf = caption
  }

  /** The page's graph has taken something in: everything is read anew. */
  forget(): void {
    this.#nodes.clear()
    this.#relationships.clear()
  }

  node(key: NodeKey): NodeFacts | undefined {
    const known = this.#nodes.get(key)
    if (known) return known
    const node = this.#graph.node(key)
    if (!node) return undefined
    const facts = { caption: this.#captionOf(node), kind: kindOf(node.labels), ...this.#degreeOf(key) }
    this.#nodes.set(key, facts)
    return facts
  }

  relationship(key: Parameters<SceneFacts['relationship']>[0]): RelationshipFacts | undefined {
    const known = this.#relationships.get(key)
    if (known) return known
    const relationship = this.#graph.relationship(key)
    const ends = this.#graph.ends(key)
    if (!relationship || !ends) return undefined
    const facts = {
      type: relationship.type,
      status: statusOf(relationship),
      start: ends.start,
      end: ends.end,
    }
    this.#relationships.set(key, facts)
    return facts
  }
}
