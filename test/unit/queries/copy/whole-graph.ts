import type { GraphNode, GraphRelationship } from '../../../../graph/model/value.ts'
import { exactKey } from '../../../../queries/copy/exact-key.ts'
import type { GraphSource } from '../../../../queries/sources/graph-source.ts'
import { ask } from './graph-of.ts'

/**
 * Everything in a graph as sorted texts that do not depend on its element ids: nodes by labels and properties,
 * relationships with their ends. `copiedFrom`, which a copy adds, is left out.
 */
export async function wholeGraph(source: GraphSource): Promise<{ nodes: string[]; relationships: string[] }> {
  const nodes = await ask(source, 'MATCH (n) RETURN n')
  const relationships = await ask(source, 'MATCH (a)-[r]->(b) RETURN a, r, b')
  return {
    nodes: nodes.map(([n]) => nodeText(n as GraphNode)).sort(),
    relationships: relationships
      .map(([a, r, b]) => {
        const { type, properties } = r as GraphRelationship
        return `${nodeText(a as GraphNode)}-${type} ${exactKey(properties)}->${nodeText(b as GraphNode)}`
      })
      .sort(),
  }
}

function nodeText({ labels, properties }: GraphNode): string {
  const kept = new Map([...properties].filter(([key]) => key !== 'copiedFrom'))
  return `${labels.toSorted().join(':')} ${exactKey(kept)}`
}
