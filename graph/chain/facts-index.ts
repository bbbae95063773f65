import { groupBy } from '../model/group-by.ts'
import type { GraphNode, GraphRelationship } from '../model/value.ts'
import type { ChainClaim, ChainFacts, Doer } from './chain.ts'

/** The facts of a chain, looked up by what they belong to. Ids are element ids unless they say otherwise. */
export class FactsIndex {
  readonly incidents: readonly GraphNode[]
  readonly claims: readonly ChainClaim[]
  readonly #nodes: ReadonlyMap<string, GraphNode>
  readonly #claims: ReadonlyMap<string, ChainClaim>
  readonly #from: ReadonlyMap<string, readonly GraphRelationship[]>
  /** The incidents that each actor is named behind. */
  readonly #ofActor: ReadonlyMap<string, readonly { readonly incident: string }[]>
  /** The companies, people and data that each incident reached. */
  readonly #reached: ReadonlyMap<string, ReadonlySet<string>>
  /** Those whose private life claims speak of. */
  readonly #private: ReadonlySet<string>

  constructor({ nodes, lines, claims }: ChainFacts) {
    this.#nodes = new Map(nodes.map(node => [node.elementId, node]))
    this.incidents = [...this.#nodes.values()].filter(isIncident)
    const shown = claims.filter(claim => !isPrivate(claim))
    this.claims = shown
    this.#claims = new Map(shown.map(claim => [String(claim.node.properties.get('id')), claim]))
    this.#private = new Set(
      claims
        .filter(isPrivate)
        .flatMap(({ about }) => about)
        .filter(id => this.node(id)?.labels.includes('Person')),
    )
    this.#from = groupBy(lines, ({ startId }) => startId)
    const named = this.incidents.flatMap(({ elementId: incident }) =>
      this.namedBehind(incident).map(({ node }) => ({ actor: node.elementId, incident })),
    )
    this.#ofActor = groupBy(named, ({ actor }) => actor)
    this.#reached = new Map(
      this.incidents.map(({ elementId }) => [
        elementId,
        new Set(this.linesFrom(elementId, REACHING).map(({ endId }) => endId)),
      ]),
    )
  }

  node(id: string): GraphNode | undefined {
    return this.#nodes.get(id)
  }

  /** Whether claims speak of this one's private life. */
  isPrivate(id: string): boolean {
    return this.#private.has(id)
  }

  linesFrom(id: string, types: ReadonlySet<string>): readonly GraphRelationship[] {
    return (this.#from.get(id) ?? []).filter(({ type }) => types.has(type))
  }

  /** The nodes at the ends of its lines of these types. */
  endsFrom(id: string, types: ReadonlySet<string>): readonly GraphNode[] {
    return this.linesFrom(id, types).flatMap(({ endId }) => this.node(endId) ?? [])
  }

  /** The claims behind a line that are about no private person. */
  claimsBehind({ properties }: GraphRelationship): readonly ChainClaim[] {
    const ids = properties.get('claims')
    return Array.isArray(ids) ? ids.flatMap(id => this.#claims.get(String(id)) ?? []) : []
  }

  /** The incident that this one is part of. */
  wholeOf(incident: string): string | null {
    return this.endsFrom(incident, PART_OF).find(isIncident)?.elementId ?? null
  }

  /** The actors whom somebody names behind an incident, or else behind the one that it is part of. */
  namedBehind(incident: string): readonly Doer[] {
    const seen = new Set<string>()
    for (let of: string | null = incident; of !== null && !seen.has(of); of = this.wholeOf(of)) {
      seen.add(of)
      const named = this.linesFrom(of, ATTRIBUTED_TO).filter(
        line => line.properties.get('status') !== 'denied',
      )
      if (named.length > 0) {
        return named.flatMap(line => {
          const node = this.node(line.endId)
          return node ? [{ node, named: line }] : []
        })
      }
    }
    return []
  }

  /** The incidents in which one of these is named as the actor and another was reached. */
  incidentsJoining(parties: ReadonlySet<string>): readonly string[] {
    const candidates = new Set(
      [...parties].flatMap(party => (this.#ofActor.get(party) ?? []).map(({ incident }) => incident)),
    )
    return [...candidates].filter(incident => {
      const reached = this.#reached.get(incident)!
      return [...parties].some(party => reached.has(party))
    })
  }
}

export const ATTRIBUTED_TO: ReadonlySet<string> = new Set(['ATTRIBUTED_TO'])
export const BELONGS_TO: ReadonlySet<string> = new Set(['BELONGS_TO'])
export const TARGETED: ReadonlySet<string> = new Set(['TARGETED'])
const PART_OF: ReadonlySet<string> = new Set(['PART_OF'])
const REACHING: ReadonlySet<string> = new Set(['TARGETED', 'AFFECTED', 'EXPOSED', 'DID_NOT_EXPOSE'])

export const isIncident = ({ labels }: GraphNode): boolean => labels.includes('Incident')

const isPrivate = ({ node }: ChainClaim): boolean => node.properties.get('private') === true
