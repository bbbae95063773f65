import type { GraphNode, Value } from '../../graph/model/value.ts'
import type { GraphSource } from '../sources/graph-source.ts'

/** The property that says of a node without an `id` of its own which node it is a copy of. */
const COPIED_FROM = 'copiedFrom'

/** A label by which nodes are looked up at the target, and the property that is unique among them. */
export interface IdentityKey {
  /** Null for a node without labels. */
  readonly label: string | null
  readonly property: 'id' | typeof COPIED_FROM
}

/** What makes a node the same node on both sides of a copy. */
export interface Identity extends IdentityKey {
  readonly value: string | bigint
}

/** How the nodes of one graph are known again at the target of a copy: by their `id`, else by where they are from. */
export class Identities {
  readonly #source: GraphSource
  readonly #byId: readonly string[]
  readonly #byOrigin: readonly string[]

  /**
   * @param byId labels among whose nodes each `id` is there only once
   * @param byOrigin labels of the nodes that none of those labels and `id` tells apart
   */
  constructor(source: GraphSource, byId: readonly string[], byOrigin: readonly string[]) {
    this.#source = source
    this.#byId = byId
    this.#byOrigin = byOrigin
  }

  /** What has to be unique at the target. */
  get keys(): (IdentityKey & { readonly label: string })[] {
    return [
      ...this.#byId.map(label => ({ label, property: 'id' as const })),
      ...this.#byOrigin.map(label => ({ label, property: COPIED_FROM as typeof COPIED_FROM })),
    ]
  }

  of(node: GraphNode): Identity {
    const id = node.properties.get('id')
    const label = this.#byId.find(known => node.labels.includes(known))
    if (label !== undefined && isId(id)) return { label, property: 'id', value: id }
    const origin = node.properties.get(COPIED_FROM)
    return {
      label: this.#byOrigin.find(known => node.labels.includes(known)) ?? null,
      property: COPIED_FROM,
      value: typeof origin === 'string' ? origin : this.#originOf(node),
    }
  }

  /** An element id of Neo4j is different in each database; one of a case is made so by the case's title. */
  #originOf({ elementId }: GraphNode): string {
    return this.#source.kind === 'neo4j' ? elementId : `${this.#source.title}#${elementId}`
  }
}

/** Floats and lists are no names. */
function isId(value: Value | undefined): value is string | bigint {
  return typeof value === 'string' || typeof value === 'bigint'
}
