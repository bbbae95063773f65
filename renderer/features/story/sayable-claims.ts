import type { GraphNode } from '../../../graph/model/value.ts'
import type { SceneRecord } from '../../../graph/story/story-file.ts'
import { claimsToSay } from '../../../queries/explore/claims-to-say.ts'
import { claimsById } from '../../../queries/explore/evidence.ts'
import { isPrivate } from '../../canvas/node-caption.ts'
import { isCase } from '../../store/graph-shape.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { useExploreQuery } from '../../ui/use-explore-query.ts'
import { rowsOf } from '../explore/ask.ts'

/** A claim that a sentence of a scene can stand on. */
export interface SayableClaim {
  readonly id: string
  readonly text: string
  /** Who says it; null where the graph does not tell. */
  readonly speaker: string | null
  readonly node: GraphNode
}

export interface SayableClaims {
  /** About what the scene draws, those about the most of it first. */
  readonly about: readonly SayableClaim[]
  /** Those that its sentences stand on, by id; what is not in it is not in the graph. */
  readonly attached: ReadonlyMap<string, SayableClaim>
  readonly ready: boolean
}

/** The claims that a scene can say: none of them of a private person, none at all in a graph that is no case. */
export function useSayableClaims({ nodes, folded, caption }: SceneRecord): SayableClaims {
  const ids = [...nodes, ...folded].flatMap(({ node }) => (node.startsWith('id:') ? [node.slice(3)] : []))
  const named = caption.flatMap(({ claims }) => claims)
  const about = useExploreQuery(claimsToSay, isCase() ? { ids } : null, readClaims)
  const attached = useExploreQuery(claimsById, isCase() ? { ids: named } : null, readClaims)
  return {
    about: about.status === 'ready' ? about.value : [],
    attached: new Map(attached.status === 'ready' ? attached.value.map(claim => [claim.id, claim]) : []),
    ready: attached.status === 'ready',
  }
}

function readClaims(outcome: StatementOutcome): SayableClaim[] {
  const [claim, speaker] = ['claim', 'speaker'].map(name => outcome.columns.indexOf(name))
  return rowsOf(outcome).flatMap(row => {
    const node = row[claim!] as GraphNode
    if (isPrivate(node)) return []
    const by = row[speaker!]
    const name = typeof by === 'object' && by !== null ? (by as GraphNode).properties.get('name') : by
    return [
      {
        id: String(node.properties.get('id')),
        text: String(node.properties.get('text') ?? ''),
        speaker: typeof name === 'string' ? name : null,
        node,
      },
    ]
  })
}
