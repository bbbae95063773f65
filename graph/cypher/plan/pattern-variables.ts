import type { NodePattern, PathPattern, RelationshipPattern } from '../ast.ts'
import type { SlotScope } from './slot-scope.ts'

/** The variable of a node or relationship pattern, or a name that no query can write; its place makes that unique. */
export function variableName(pattern: NodePattern | RelationshipPattern): string {
  return pattern.variable?.name ?? ` ${pattern.kind}@${pattern.span.offset}`
}

/** What conditions call the single relationships of a variable-length pattern. */
export function hopName(pattern: RelationshipPattern): string {
  return ` hop@${pattern.span.offset}`
}

/** The name of a path that is assembled: one with a variable, or a shortest path. */
export function pathName(pattern: PathPattern): string | null {
  if (pattern.variable) return pattern.variable.name
  return pattern.selector === 'all' ? null : ` path@${pattern.span.offset}`
}

/** The scope with a slot for every node, relationship and path of the patterns that has none yet. */
export function bindVariables(patterns: readonly PathPattern[], scope: SlotScope): SlotScope {
  const names = patterns.flatMap(pattern => [
    ...pattern.nodes.map(variableName),
    ...pattern.relationships.map(variableName),
    ...[pathName(pattern)].filter(name => name !== null),
  ])
  let bound = scope
  for (const name of names) if (bound.slotOf(name) === undefined) bound = bound.extend(name).scope
  return bound
}
