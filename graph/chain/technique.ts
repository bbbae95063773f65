import type { GraphNode, GraphRelationship, Value } from '../model/value.ts'
import type { ChainFacts } from './chain.ts'
import { TACTICS, tacticOrder } from './tactics.ts'

/** The lines that join a node to tactics. */
type TacticsOf = (node: GraphNode) => readonly number[]

/** Whether this is a way in which something was done, as ATT&CK has them. */
export const isTechnique = ({ labels }: GraphNode): boolean => labels.includes('Technique')

/**
 * The tactics that techniques are filed under, as orders in the matrix, ascending: those that the graph joins them to
 * as nodes labelled `Tactic`, and those in their own property `tactics`, by either of their names.
 */
export function tacticsIn({ nodes, lines }: ChainFacts): TacticsOf {
  const tactics = new Map(
    nodes.filter(({ labels }) => labels.includes('Tactic')).map(node => [node.elementId, orderOf(node)]),
  )
  const joined = new Map<string, (number | null)[]>()
  for (const { startId, endId } of tactics.size === 0 ? [] : lines) {
    for (const [from, to] of [
      [startId, endId],
      [endId, startId],
    ] as const) {
      const order = tactics.get(to)
      if (order !== undefined) joined.set(from, [...(joined.get(from) ?? []), order])
    }
  }
  return node => sorted([...(joined.get(node.elementId) ?? []), ...orders(node.properties.get('tactics'))])
}

/** The tactic that a line itself says it was used for, before those that its technique is filed under. */
export function tacticsOfStep(
  line: GraphRelationship,
  technique: GraphNode | null,
  of: TacticsOf,
): { readonly tactic: number | null; readonly alsoUnder: readonly string[] } {
  const own = orders(line.properties.get('tactic'))
  const [tactic = null, ...others] = own.length > 0 || !technique ? sorted(own) : of(technique)
  return { tactic, alsoUnder: others.map(order => TACTICS[order]!.title) }
}

function orderOf({ properties }: GraphNode): number | null {
  const [order = null] = [properties.get('shortname'), properties.get('name')].flatMap(orders)
  return order
}

function orders(value: Value | undefined): number[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  return names.flatMap(name => (typeof name === 'string' ? (tacticOrder(name) ?? []) : []))
}

const sorted = (found: readonly (number | null)[]): number[] =>
  [...new Set(found)].filter(order => order !== null).sort((a, b) => a - b)
