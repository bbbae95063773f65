import type { CreateClause, PathPattern } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import { assemblePath } from './assemble-path.ts'
import { bindVariables, pathName, variableName } from './pattern-variables.ts'
import type { Assignment, CreateStep, Plan } from './plan.ts'
import type { Planned } from './plan-match.ts'
import type { Planning } from './planning.ts'
import type { SlotScope } from './slot-scope.ts'

/** Plans CREATE. */
export function planCreate(clause: CreateClause, input: Planned, planning: Planning): Planned {
  const scope = bindVariables(clause.pattern, input.scope)
  const steps = creationSteps(clause.pattern, input.scope, scope, planning)
  const plan: Plan = { kind: 'create', input: input.plan, steps, span: clause.span }
  const assignments = pathAssignments(clause.pattern, scope)
  return { plan: assignments.length > 0 ? { kind: 'project', input: plan, assignments } : plan, scope }
}

/** Steps that create what the patterns name and `before` does not know: of each pattern first the nodes. */
export function creationSteps(
  patterns: readonly PathPattern[],
  before: SlotScope,
  scope: SlotScope,
  planning: Planning,
): CreateStep[] {
  const existing = new Set<string>()
  const isNew = (name: string) => before.slotOf(name) === undefined && !existing.has(name)
  const steps: CreateStep[] = []
  for (const pattern of patterns) {
    for (const node of pattern.nodes) {
      const name = variableName(node)
      if (!isNew(name)) continue
      existing.add(name)
      const labels = node.labels ? labelNames(node.labels) : []
      const properties = node.properties && planning.compile(node.properties, scope)
      steps.push({ kind: 'create-node', slot: scope.slotOf(name)!, labels, properties })
    }
    pattern.relationships.forEach((relationship, at) => {
      const ends = [pattern.nodes[at]!, pattern.nodes[at + 1]!].map(node => scope.slotOf(variableName(node))!)
      const [start, end] = relationship.direction === 'in' ? ends.reverse() : ends
      const [type] = relationship.types ? labelNames(relationship.types) : []
      if (type === undefined || relationship.length) {
        const sentence = 'A relationship that is created needs exactly one type and no length.'
        throw cypherError('NO_SINGLE_RELATIONSHIP_TYPE', sentence, relationship.span)
      }
      const properties = relationship.properties && planning.compile(relationship.properties, scope)
      const slot = scope.slotOf(variableName(relationship))!
      steps.push({ kind: 'create-relationship', slot, type, start: start!, end: end!, properties })
    })
  }
  return steps
}

/** Assembles the named paths of patterns all of whose parts are bound. */
export function pathAssignments(patterns: readonly PathPattern[], scope: SlotScope): Assignment[] {
  return patterns.flatMap(pattern => {
    const name = pathName(pattern)
    if (name === null) return []
    const nodes = pattern.nodes.map(node => scope.slotOf(variableName(node))!)
    const relationships = pattern.relationships.map(part => scope.slotOf(variableName(part))!)
    return [{ slot: scope.slotOf(name)!, evaluate: assemblePath(nodes[0]!, relationships) }]
  })
}

type LabelExpression = NonNullable<PathPattern['nodes'][number]['labels']>

/** The names of `:A:B`; other label expressions say nothing about what to create. */
export function labelNames(labels: LabelExpression): string[] {
  if (labels.kind === 'label') return [labels.name]
  if (labels.kind === 'label-and') return labels.parts.flatMap(labelNames)
  const sentence = 'What is created or set takes plain labels or one type, not an expression with |, ! or %.'
  throw cypherError('SYNTAX_ERROR', sentence, labels.span)
}
