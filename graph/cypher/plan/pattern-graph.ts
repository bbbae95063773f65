import type { Expression, NodePattern, PathPattern, RelationshipPattern, Span } from '../ast.ts'
import { cypherError } from '../cypher-error.ts'
import { mentionedVariables } from './expressions/walk.ts'
import type { Direction, TypeSelection } from './plan.ts'
import { bindVariables, hopName, pathName, variableName } from './pattern-variables.ts'
import type { SlotScope } from './slot-scope.ts'
import { hasLabels, propertyEquals } from './syntax.ts'
import { typeSelection } from './type-selection.ts'

/** The patterns of one MATCH as a graph of variables, every node and relationship named and given a slot. */
export interface PatternGraph {
  /** Where all variables of the patterns have slots. */
  readonly scope: SlotScope
  readonly nodes: readonly PatternNode[]
  readonly edges: readonly PatternEdge[]
  readonly paths: readonly PatternPath[]
  /** What labels, property maps and inline WHEREs demand of single nodes and single relationships. */
  readonly conditions: readonly Expression[]
}

export interface PatternNode {
  readonly name: string
  readonly slot: number
}

export interface PatternEdge {
  readonly name: string
  readonly slot: number
  readonly from: PatternNode
  readonly to: PatternNode
  readonly direction: Direction
  readonly types: TypeSelection
  /** `null` for a single relationship. */
  readonly length: { readonly min: number; readonly max: number } | null
  readonly selector: PathPattern['selector']
  /** The path variable of a shortest path, which its search also assigns. */
  readonly path: PatternPath | null
  /** Conditions on every relationship of a variable length, which they call `hopName`. */
  readonly hopConditions: readonly Expression[]
  readonly hopName: string
  readonly span: Span
}

export interface PatternPath {
  readonly name: string
  readonly slot: number
  readonly nodes: readonly PatternNode[]
  readonly edges: readonly { readonly name: string; readonly slot: number }[]
  readonly selector: PathPattern['selector']
}

/** Reads patterns into a graph; variables that `scope` knows are bound already and keep their slots. */
export function readPatterns(patterns: readonly PathPattern[], scope: SlotScope): PatternGraph {
  const reader = new PatternReader(bindVariables(patterns, scope))
  for (const pattern of patterns) reader.path(pattern)
  return reader.graph()
}

class PatternReader {
  readonly #scope: SlotScope
  readonly #nodes = new Map<string, PatternNode>()
  readonly #edges: PatternEdge[] = []
  readonly #paths: PatternPath[] = []
  readonly #conditions: Expression[] = []

  constructor(scope: SlotScope) {
    this.#scope = scope
  }

  graph(): PatternGraph {
    return {
      scope: this.#scope,
      nodes: [...this.#nodes.values()],
      edges: this.#edges,
      paths: this.#paths,
      conditions: this.#conditions,
    }
  }

  path(pattern: PathPattern): void {
    const nodes = pattern.nodes.map(node => this.#node(node))
    const shortest = pattern.selector !== 'all'
    const name = pathName(pattern)
    const path: PatternPath | null =
      name === null ? null : { name, slot: this.#slot(name), nodes, edges: [], selector: pattern.selector }
    const edges = pattern.relationships.map((relationship, at) =>
      this.#edge(relationship, nodes[at]!, nodes[at + 1]!, pattern.selector, shortest ? path : null),
    )
    this.#edges.push(...edges)
    if (path) this.#paths.push({ ...path, edges })
  }

  #node(pattern: NodePattern): PatternNode {
    const name = variableName(pattern)
    const node = { name, slot: this.#slot(name) }
    this.#nodes.set(name, node)
    if (pattern.labels) this.#conditions.push(hasLabels(name, pattern.labels))
    this.#conditions.push(...propertyConditions(name, pattern.properties))
    if (pattern.where) this.#conditions.push(pattern.where)
    return node
  }

  #edge(
    pattern: RelationshipPattern,
    left: PatternNode,
    right: PatternNode,
    selector: PathPattern['selector'],
    path: PatternPath | null,
  ): PatternEdge {
    const name = variableName(pattern)
    const isList = pattern.length !== null || selector !== 'all'
    if (isList) refuseUnsupported(pattern, selector)
    const hop = hopName(pattern)
    const conditions = propertyConditions(isList ? hop : name, pattern.properties)
    if (!isList) {
      this.#conditions.push(...conditions)
      if (pattern.where) this.#conditions.push(pattern.where)
    }
    const [from, to] = pattern.direction === 'in' ? [right, left] : [left, right]
    const { min, max } = pattern.length ?? { min: 1, max: 1 }
    return {
      name,
      slot: this.#slot(name),
      // A list of relationships is in the order in which it is written, so those keep their sides.
      from: isList ? left : from,
      to: isList ? right : to,
      direction: isList ? pattern.direction : pattern.direction === 'both' ? 'both' : 'out',
      types: typeSelection(pattern.types),
      length: isList ? { min, max: max ?? Infinity } : null,
      selector,
      path,
      hopConditions: isList ? conditions : [],
      hopName: hop,
      span: pattern.span,
    }
  }

  #slot(name: string): number {
    return this.#scope.slotOf(name)!
  }
}

/** What Neo4j does not know either, or knows in a way that releases disagree on. */
function refuseUnsupported(pattern: RelationshipPattern, selector: PathPattern['selector']): void {
  if (pattern.where) {
    const sentence =
      'A WHERE inside a variable-length relationship is not supported; use all(… IN … WHERE …) instead.'
    throw cypherError('UNSUPPORTED', sentence, pattern.where.span)
  }
  if (selector !== 'all' && pattern.length === null && pattern.variable) {
    const sentence =
      'A named relationship of a single hop in a shortest path is not supported; write *1 behind its type.'
    throw cypherError('UNSUPPORTED', sentence, pattern.span)
  }
}

function propertyConditions(name: string, properties: Expression | null): Expression[] {
  if (properties === null) return []
  if (properties.kind !== 'map') {
    const sentence =
      'A pattern that is searched for takes a map literal, not a whole map; write its keys one by one.'
    throw cypherError('INVALID_PARAMETER_USE', sentence, properties.span)
  }
  return properties.entries.map(({ key, value }) => propertyEquals(name, key, value))
}

/** The names among `own` that the expression cannot be evaluated without. */
export function neededNames(expression: Expression, own: ReadonlySet<string>): Set<string> {
  return new Set([...mentionedVariables(expression)].filter(name => own.has(name)))
}
