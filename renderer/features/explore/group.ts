import type { NodeKey, View } from '../../../graph/view/view.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { degreeOf } from '../../store/degrees.ts'
import { changeOf } from '../../store/change-of.ts'
import { foldInto, unfold } from './fold.ts'
import { nameOf } from './names.ts'

/**
 * Draws these nodes as one, the most connected of them, with all their relationships to others. Nothing is merged in
 * the graph.
 */
export function group(keys: readonly NodeKey[]): void {
  const degree = (key: NodeKey) => degreeOf(key).relationships
  const [leader, ...others] = keys.toSorted((a, b) => degree(b) - degree(a))
  if (!leader || others.length === 0) return
  takeStep({
    label: `Group ${nameOf(keys)} as ${nameOf([leader])} +${others.length}`,
    cypher: null,
    change: changeOf((builder, view) => foldInto(builder, view, others, leader, true)),
  })
  useApp.setState({ selection: new Set([leader]) })
}

/** Draws the nodes of groups where they were, and selects them. */
export async function ungroup(leaders: readonly NodeKey[]): Promise<void> {
  const { view } = useApp.getState()
  const groups = leaders.filter(key => isGroup(view, key))
  const members = groups.flatMap(key => groupMembers(view, key))
  await unfold(`Ungroup ${nameOf(groups)}`, members)
  const { nodes } = useApp.getState().view
  useApp.setState({ selection: new Set([...groups, ...members].filter(key => nodes.has(key))) })
}

/** The nodes that are drawn as this one, it left out. */
export function groupMembers(view: View, leader: NodeKey): NodeKey[] {
  return [...view.folded].flatMap(([key, { into, group: grouped }]) =>
    grouped && into === leader ? [key] : [],
  )
}

export const isGroup = (view: View, key: NodeKey): boolean => groupMembers(view, key).length > 0
