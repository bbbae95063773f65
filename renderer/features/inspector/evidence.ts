import type { GraphNode, Value } from '../../../graph/model/value.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'

/** One claim with all that bears on its weight. */
export interface Evidence {
  readonly claim: GraphNode
  readonly source: GraphNode | null
  readonly speaker: GraphNode | null
  readonly attributedTo: readonly GraphNode[]
  readonly via: readonly GraphNode[]
  readonly asked: readonly GraphNode[]
  readonly contradicts: readonly OtherClaim[]
  readonly inTensionWith: readonly OtherClaim[]
}

export interface OtherClaim {
  readonly claim: GraphNode
  readonly speaker: GraphNode
}

/** All that one party says, in the order of the sources. */
export interface Voice {
  /** Null where the graph does not tell. */
  readonly speaker: GraphNode | null
  readonly evidence: readonly Evidence[]
}

/** Reads the rows of the evidence queries. */
export function readEvidence(outcome: StatementOutcome): Evidence[] {
  const column = new Map(outcome.columns.map((name, index) => [name, index]))
  return outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) => {
      const read = (name: string): Value => batch.value(row, column.get(name)!)
      return {
        claim: read('claim') as GraphNode,
        source: read('source') as GraphNode | null,
        speaker: read('speaker') as GraphNode | null,
        attributedTo: read('attributedTo') as readonly GraphNode[],
        via: read('via') as readonly GraphNode[],
        asked: read('asked') as readonly GraphNode[],
        contradicts: others(read('contradicts')),
        inTensionWith: others(read('inTensionWith')),
      }
    }),
  )
}

function others(value: Value): OtherClaim[] {
  return (value as readonly ReadonlyMap<string, Value>[]).map(map => ({
    claim: map.get('claim') as GraphNode,
    speaker: map.get('speaker') as GraphNode,
  }))
}

/** Groups claims by who says so; who says most comes first, then the order of the sources holds. */
export function byVoice(evidence: readonly Evidence[]): Voice[] {
  const voices = new Map<string, { speaker: GraphNode | null; evidence: Evidence[] }>()
  for (const item of evidence) {
    const key = item.speaker?.elementId ?? ''
    const voice = voices.get(key)
    if (voice) voice.evidence.push(item)
    else voices.set(key, { speaker: item.speaker, evidence: [item] })
  }
  return [...voices.values()].sort((a, b) => b.evidence.length - a.evidence.length)
}

/** A property as text, or null where there is none. */
export function text(node: GraphNode, key: string): string | null {
  const value = node.properties.get(key)
  return typeof value === 'string' && value !== '' ? value : null
}

/** A numeric property as an exact integer or a float, or null. */
export function number(node: GraphNode, key: string): bigint | number | null {
  const value = node.properties.get(key)
  return typeof value === 'bigint' || typeof value === 'number' ? value : null
}
