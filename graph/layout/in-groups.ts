import type { LayoutNode } from './layout.ts'

/** The indexes of the nodes by group: the lowest rank first, then by name; nodes without a group come last. */
export function inGroups(nodes: readonly LayoutNode[]): number[][] {
  const groups = new Map<string, { rank: number; indexes: number[] }>()
  nodes.forEach(({ group }, index) => {
    const name = group?.name ?? ''
    const known = groups.get(name)
    if (known) known.indexes.push(index)
    else groups.set(name, { rank: group?.rank ?? Number.POSITIVE_INFINITY, indexes: [index] })
  })
  return [...groups]
    .sort(([nameA, a], [nameB, b]) => (a.rank === b.rank ? (nameA < nameB ? -1 : 1) : a.rank - b.rank))
    .map(([, { indexes }]) => indexes)
}
