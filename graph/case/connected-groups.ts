/** Groups whatever the pairs connect, directly or through others: equal answers mean one group. */
export function connectedGroups(pairs: readonly (readonly [string, string])[]): (member: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (member: string): string => {
    let root = member
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    if (root !== member) parents.set(member, root)
    return root
  }
  for (const [one, other] of pairs) {
    const [a, b] = [rootOf(one), rootOf(other)]
    if (a !== b) parents.set(a, b)
  }
  return rootOf
}
