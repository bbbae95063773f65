import type { Expression, Identifier, NodePattern, PathPattern, RelationshipPattern } from '../ast.ts'
import type { StaticType } from './static-type.ts'

/** A variable as a pattern uses it. */
export interface PatternVariable {
  readonly variable: Identifier
  readonly type: StaticType
  readonly element: NodePattern | RelationshipPattern | PathPattern
}

/** The nodes and relationships of a path in the order they are written. */
export function elementsOf(path: PathPattern): (NodePattern | RelationshipPattern)[] {
  return path.nodes.flatMap((node, i) => (i === 0 ? [node] : [path.relationships[i - 1]!, node]))
}

/** The variables of a path with the types it gives them; the name of the path itself comes last. */
export function patternVariables(path: PathPattern): PatternVariable[] {
  const found: PatternVariable[] = []
  for (const element of elementsOf(path)) {
    if (!element.variable) continue
    found.push({ variable: element.variable, type: elementTypeOf(element), element })
  }
  if (path.variable) found.push({ variable: path.variable, type: 'path', element: path })
  return found
}

/** The properties and inline conditions of a path's elements. */
export function patternExpressions(path: PathPattern): { expression: Expression; predicate: boolean }[] {
  return elementsOf(path).flatMap(({ properties, where }) => [
    ...(properties ? [{ expression: properties, predicate: false }] : []),
    ...(where ? [{ expression: where, predicate: true }] : []),
  ])
}

function elementTypeOf(element: NodePattern | RelationshipPattern): StaticType {
  if (element.kind === 'node-pattern') return 'node'
  return element.length ? { listOf: 'relationship' } : 'relationship'
}
