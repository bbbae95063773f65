import { caseToGraph } from '../to-graph.ts'
import { EVIDENCE_TYPES, KINDS, NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../vocabulary.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'

/** The graph made of the case bears no label and no property that the case model does not document. */
export const documentedGraph: Rule = caseFile => {
  if (references(caseFile).length > 0) return []
  const { nodes, relationships } = caseToGraph(caseFile)
  const labels = new Set([...KINDS.keys(), ...NODE_PROPERTIES.keys()])
  const undocumented = [
    ...nodes.flatMap(({ labels: own, properties }) => {
      const documented = new Set(
        own.flatMap(label => NODE_PROPERTIES.get(label) ?? []).map(name => name.replace('?', '')),
      )
      const missing = own
        .flatMap(label => NODE_PROPERTIES.get(label) ?? [])
        .filter(name => !name.endsWith('?') && !properties.has(name))
      const strays = [...own.filter(label => !labels.has(label)), ...keysOutside(properties, documented)]
      return [...strays, ...missing].map(name => ({ name, at: String(properties.get('id')) }))
    }),
    ...relationships.flatMap(({ type, properties }) =>
      keysOutside(properties, new Set(EVIDENCE_TYPES.has(type) ? [] : RELATIONSHIP_PROPERTIES)).map(name => ({
        name,
        at: type,
      })),
    ),
  ]
  return undocumented.map(({ name, at }) => ({
    code: 'UNDOCUMENTED',
    path: at,
    message: `"${name}" is not as docs/case-model.md has it`,
  }))
}

function keysOutside(properties: ReadonlyMap<string, unknown>, documented: ReadonlySet<string>): string[] {
  return [...properties.keys()].filter(key => !documented.has(key))
}
