/**
 * A number for the group of each node: the largest group is 1, of groups of one size the one whose first node comes
 * first in `nodes`. So the numbers depend on who belongs together, never on the order in which groups were found.
 */
export function numberGroups(
  nodes: readonly string[],
  groups: readonly (readonly string[])[],
): Map<string, number> {
  const place = new Map(nodes.map((node, index) => [node, index]))
  const first = (group: readonly string[]) =>
    group.reduce((least, node) => Math.min(least, place.get(node)!), nodes.length)
  const ordered = groups
    .map(group => ({ group, first: first(group) }))
    .sort((a, b) => b.group.length - a.group.length || a.first - b.first)
  const numbers = new Map(
    ordered.flatMap(({ group }, index) => group.map(node => [node, index + 1] as const)),
  )
  return new Map(nodes.map(node => [node, numbers.get(node)!]))
}
