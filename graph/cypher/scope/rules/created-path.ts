import type { LabelExpression, NodePattern, PathPattern, RelationshipPattern } from '../../ast.ts'
import { cypherError } from '../../cypher-error.ts'
import type { Bindings } from '../bindings.ts'
import { patternKind } from './pattern-kinds.ts'

type Clause = 'CREATE' | 'MERGE'

/**
 * The scope after a path that CREATE or MERGE makes.
 * @throws VARIABLE_ALREADY_BOUND, VARIABLE_TYPE_CONFLICT, NO_SINGLE_RELATIONSHIP_TYPE, CREATING_VAR_LENGTH,
 * REQUIRES_DIRECTED_RELATIONSHIP (CREATE only), SYNTAX_ERROR for labels that do not say what to make.
 */
export function createdPath(path: PathPattern, before: Bindings, clause: Clause): Bindings {
  if (path.selector !== 'all') {
    throw cypherError('SYNTAX_ERROR', `${clause} cannot make a shortest path`, path.span)
  }
  let scope = before
  for (const node of path.nodes) scope = createdNode(node, path, scope)
  for (const relationship of path.relationships) scope = createdRelationship(relationship, scope, clause)
  return path.variable ? createdName(path.variable, 'path', scope) : scope
}

function createdNode(node: NodePattern, path: PathPattern, scope: Bindings): Bindings {
  requireLabels(node.labels)
  refuseWhere(node)
  const { variable } = node
  if (!variable) return scope
  if (!scope.has(variable.name)) return scope.with(variable.name, 'node')
  patternKind({ variable, type: 'node', element: node }, scope)
  // A node that exists can be an end of something new, but cannot be described again.
  if (path.relationships.length === 0 || node.labels || node.properties) throw alreadyBound(variable)
  return scope
}

function createdRelationship(pattern: RelationshipPattern, scope: Bindings, clause: Clause): Bindings {
  const after = pattern.variable ? createdName(pattern.variable, 'relationship', scope) : scope
  if (pattern.length) {
    const sentence = `${clause} cannot make a relationship of variable length; write each hop`
    throw cypherError('CREATING_VAR_LENGTH', sentence, pattern.span)
  }
  if (pattern.types?.kind !== 'label') {
    const sentence = `${clause} needs exactly one type for a relationship, as in -[:KNOWS]->`
    throw cypherError('NO_SINGLE_RELATIONSHIP_TYPE', sentence, pattern.span)
  }
  if (clause === 'CREATE' && pattern.direction === 'both') {
    const sentence = 'CREATE needs a direction for a relationship: one arrow head, as in -[:KNOWS]->'
    throw cypherError('REQUIRES_DIRECTED_RELATIONSHIP', sentence, pattern.span)
  }
  refuseWhere(pattern)
  return after
}

type Variable = NonNullable<NodePattern['variable']>

function createdName(variable: Variable, type: 'relationship' | 'path', scope: Bindings): Bindings {
  if (scope.has(variable.name)) throw alreadyBound(variable)
  return scope.with(variable.name, type)
}

function alreadyBound(variable: Variable): Error {
  const sentence = `The variable '${variable.name}' already exists, so it cannot be made again; use another name`
  return cypherError('VARIABLE_ALREADY_BOUND', sentence, variable.span)
}

function requireLabels(labels: LabelExpression | null): void {
  if (!labels || labels.kind === 'label') return
  if (labels.kind === 'label-and') {
    for (const part of labels.parts) requireLabels(part)
    return
  }
  throw cypherError('SYNTAX_ERROR', 'A new node needs plain labels, as in (:A:B)', labels.span)
}

function refuseWhere({ where }: NodePattern | RelationshipPattern): void {
  if (where) throw cypherError('SYNTAX_ERROR', 'WHERE cannot stand inside what is made', where.span)
}
