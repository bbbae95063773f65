import type { Expression } from '../ast.ts'
import { runtimeError } from '../execute/runtime-error.ts'
import type { Evaluate } from '../row.ts'
import type { Condition } from './condition.ts'
import { mentionedVariables } from './expressions/walk.ts'
import { expectedRows } from './expected-rows.ts'
import { cheapestAccess, lookup } from './node-access.ts'
import { assemblePath } from './assemble-path.ts'
import type { PatternEdge, PatternGraph, PatternNode } from './pattern-graph.ts'
import type { Direction, ElementTest, Plan } from './plan.ts'
import type { Planned } from './plan-match.ts'
import type { Planning } from './planning.ts'
import { readPathConditions, visitName } from './shortest-path-conditions.ts'
import type { SlotScope } from './slot-scope.ts'
import { allOf } from './syntax.ts'
import { areDisjoint } from './type-selection.ts'

const opposite: Record<Direction, Direction> = { out: 'in', in: 'out', both: 'both' }

/** Builds the plan of one MATCH step by step, always taking the step that promises the fewest rows. */
export class MatchBuilder {
  #plan: Plan
  readonly #graph: PatternGraph
  readonly #scope: SlotScope
  readonly #planning: Planning
  /** Variables whose slots are filled at this point of the plan. */
  readonly #solved: Set<string>
  /** Variables that an earlier clause filled, and relationships found by id, whose ends may still be open. */
  readonly #boundBefore: Set<string>
  #edges: readonly PatternEdge[]
  readonly #doneEdges: PatternEdge[] = []
  #conditions: readonly Condition[]

  constructor(graph: PatternGraph, conditions: readonly Condition[], input: Planned, planning: Planning) {
    this.#graph = graph
    this.#scope = graph.scope
    this.#planning = planning
    this.#plan = input.plan
    const names = [...graph.nodes, ...graph.edges, ...graph.paths].map(({ name }) => name)
    this.#solved = new Set(names.filter(name => input.scope.slotOf(name) !== undefined))
    this.#boundBefore = new Set(this.#solved)
    this.#edges = graph.edges
    this.#conditions = conditions
    this.#testConditions(false)
  }

  get isComplete(): boolean {
    return this.#edges.length === 0 && this.#unsolvedNodes().length === 0
  }

  /** Adds the next operator; false when there is none to add. */
  step(): boolean {
    const edge = this.#nextEdge()
    if (edge) this.#solveEdge(edge)
    else if (!this.#solveCheapestNode()) return false
    this.#testConditions(false)
    return true
  }

  /** Assembles the named paths and tests what was left for the end. */
  finish(): Plan {
    const assignments = this.#graph.paths
      .filter(path => path.selector === 'all')
      .map(path => ({
        slot: path.slot,
        evaluate: assemblePath(
          path.nodes[0]!.slot,
          path.edges.map(edge => edge.slot),
        ),
      }))
    if (assignments.length > 0) this.#plan = { kind: 'project', input: this.#plan, assignments }
    for (const path of this.#graph.paths) this.#solved.add(path.name)
    this.#testConditions(true)
    this.#refuseNullNodes()
    return this.#plan
  }

  #unsolvedNodes(): readonly PatternNode[] {
    return this.#graph.nodes.filter(node => !this.#solved.has(node.name))
  }

  /** Whether a bound node that is null matches a pattern of itself alone is nowhere written down. */
  #refuseNullNodes(): void {
    const inEdges = new Set(this.#graph.edges.flatMap(({ from, to }) => [from.name, to.name]))
    for (const { name, slot } of this.#graph.nodes) {
      if (inEdges.has(name) || !this.#boundBefore.has(name)) continue
      const predicate: Evaluate = row => {
        if (row[slot] !== null) return true
        const sentence = `MATCH (${name}) of a variable that is null is not supported; filter with WHERE ${name} IS NOT NULL.`
        throw runtimeError('UNSUPPORTED', sentence)
      }
      this.#plan = { kind: 'filter', input: this.#plan, predicate }
    }
  }

  #testConditions(all: boolean): void {
    const ready = this.#conditions.filter(
      ({ early, needs }) => (all || early) && [...needs].every(name => this.#solved.has(name)),
    )
    for (const { expression } of ready) {
      const predicate = this.#planning.compilePredicate(expression, this.#scope)
      this.#plan = { kind: 'filter', input: this.#plan, predicate }
    }
    this.#conditions = this.#conditions.filter(condition => !ready.includes(condition))
  }

  #nextEdge(): PatternEdge | undefined {
    const reachable = this.#edges.filter(edge => this.#canSolve(edge))
    return reachable.toSorted((a, b) => this.#cost(a) - this.#cost(b))[0]
  }

  #canSolve(edge: PatternEdge): boolean {
    const [from, to] = [this.#solved.has(edge.from.name), this.#solved.has(edge.to.name)]
    if (this.#boundBefore.has(edge.name)) return true
    const needed = edge.hopConditions.flatMap(condition => [...mentionedVariables(condition)])
    const isReady = needed.every(name => name === edge.hopName || this.#isKnown(name))
    return isReady && (edge.selector === 'all' ? from || to : from && to)
  }

  /** Is the variable's slot filled: of this pattern and solved, or from outside? */
  #isKnown(name: string): boolean {
    const own = [...this.#graph.nodes, ...this.#graph.edges, ...this.#graph.paths].some(
      part => part.name === name,
    )
    return own ? this.#solved.has(name) : this.#scope.slotOf(name) !== undefined
  }

  #cost(edge: PatternEdge): number {
    if (this.#boundBefore.has(edge.name)) return 0
    return expectedRows(edge, this.#conditions, name => this.#isKnown(name), this.#planning.statistics)
  }

  #solveCheapestNode(): boolean {
    const accesses = this.#unsolvedNodes().map(node => ({
      node,
      access: cheapestAccess(
        node,
        this.#conditions,
        name => this.#isKnown(name),
        this.#scope,
        this.#planning,
      ),
    }))
    const [best] = accesses.toSorted((a, b) => a.access.rows - b.access.rows)
    if (!best) return false
    if (best.access.rows > 2 && this.#seekRelationship()) return true
    this.#plan = best.access.plan(this.#plan)
    this.#solved.add(best.node.name)
    return true
  }

  /** Finds a relationship by its id, where a condition gives that. */
  #seekRelationship(): boolean {
    for (const edge of this.#edges.filter(({ length, selector }) => length === null && selector === 'all')) {
      for (const condition of this.#conditions) {
        const found = lookup(edge.name, condition, name => this.#isKnown(name))
        if (!found || found.key !== null) continue
        const id = this.#planning.compile(found.value, this.#scope)
        const { many } = found
        this.#plan = { kind: 'id-seek', input: this.#plan, slot: edge.slot, entity: 'relationship', id, many }
        this.#boundBefore.add(edge.name)
        return true
      }
    }
    return false
  }

  #solveEdge(edge: PatternEdge): void {
    if (this.#boundBefore.has(edge.name)) this.#useBoundRelationship(edge)
    else if (edge.selector !== 'all') this.#searchShortestPath(edge)
    else this.#expand(edge)
    for (const { name } of [edge, edge.from, edge.to]) this.#solved.add(name)
    this.#edges = this.#edges.filter(other => other !== edge)
    this.#doneEdges.push(edge)
  }

  #useBoundRelationship(edge: PatternEdge): void {
    const loop = edge.from.name === edge.to.name
    const common = {
      input: this.#plan,
      from: { slot: edge.from.slot, bound: this.#solved.has(edge.from.name) },
      to: { slot: edge.to.slot, bound: loop || this.#solved.has(edge.to.name) },
      direction: edge.direction,
      types: edge.types,
      unique: this.#uniqueSlots(edge),
    }
    if (!edge.length) {
      this.#plan = { kind: 'bound-relationship', ...common, relationship: edge.slot }
      return
    }
    const { min, max } = edge.length
    const hop = this.#elementTest(edge.hopConditions, edge.hopName)
    this.#plan = { kind: 'bound-trail', ...common, relationships: edge.slot, min, max, hop }
  }

  #expand(edge: PatternEdge): void {
    const reversed = !this.#solved.has(edge.from.name)
    const [from, to] = reversed ? [edge.to, edge.from] : [edge.from, edge.to]
    const common = {
      input: this.#plan,
      from: from.slot,
      to: { slot: to.slot, bound: this.#solved.has(to.name) },
      direction: reversed ? opposite[edge.direction] : edge.direction,
      types: edge.types,
      unique: this.#uniqueSlots(edge),
    }
    if (!edge.length) {
      this.#plan = { kind: 'expand', ...common, relationship: edge.slot }
      return
    }
    const { min, max } = edge.length
    const hop = this.#elementTest(edge.hopConditions, edge.hopName)
    this.#plan = { kind: 'expand-variable', ...common, relationships: edge.slot, min, max, reversed, hop }
  }

  #searchShortestPath(edge: PatternEdge): void {
    const path = edge.path!
    const onPath = (condition: Condition) => condition.needs.has(path.name) || condition.needs.has(edge.name)
    const isReady = ({ needs }: Condition) =>
      [...needs].every(name => name === path.name || name === edge.name || this.#solved.has(name))
    const mine = this.#conditions.filter(condition => onPath(condition) && isReady(condition))
    this.#conditions = this.#conditions.filter(condition => !mine.includes(condition))
    const expressions = mine.map(({ expression }) => expression)
    const { hops, visits, whole } = readPathConditions(expressions, path.name, edge)
    const wholePath = allOf(whole)
    const { min, max } = edge.length!
    this.#plan = {
      kind: 'shortest-path',
      input: this.#plan,
      search: {
        from: edge.from.slot,
        to: edge.to.slot,
        direction: edge.direction,
        types: edge.types,
        min,
        max,
        all: edge.selector === 'all-shortest',
        hop: this.#elementTest([...edge.hopConditions, ...hops], edge.hopName),
        visit: this.#elementTest(visits, visitName),
        span: edge.span,
      },
      relationships: edge.slot,
      path: path.slot,
      predicate: wholePath && this.#planning.compilePredicate(wholePath, this.#scope),
    }
    this.#solved.add(path.name)
  }

  #elementTest(conditions: readonly Expression[], name: string): ElementTest | null {
    const condition = allOf(conditions)
    if (!condition) return null
    const { scope, slot } = this.#scope.extend(name)
    const predicate: Evaluate = this.#planning.compilePredicate(condition, scope)
    return { slot, predicate }
  }

  /** Relationships of one MATCH are all different; those that cannot meet by type are not compared. */
  #uniqueSlots(edge: PatternEdge): number[] {
    return this.#doneEdges
      .filter(done => done.selector === 'all' && !areDisjoint(done.types, edge.types))
      .map(done => done.slot)
  }
}
