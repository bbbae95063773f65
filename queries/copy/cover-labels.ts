/** So many nodes bear exactly these labels. */
export interface LabelSet {
  readonly labels: readonly string[]
  readonly nodes: number
}

/**
 * A few labels of which every labelled node bears at least one: each the one with the most nodes that those before
 * it leave over, `preferred` ones first, by name where that is the same.
 */
export function coverLabels(sets: readonly LabelSet[], preferred: ReadonlySet<string>): string[] {
  const chosen: string[] = []
  let left = sets.filter(({ nodes }) => nodes > 0)
  for (;;) {
    const counts = new Map<string, number>()
    for (const { labels, nodes } of left) {
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + nodes)
    }
    const rank = (label: string) => (preferred.has(label) ? 1 : 0)
    const [best] = [...counts].sort(
      ([a, nodesOfA], [b, nodesOfB]) => rank(b) - rank(a) || nodesOfB - nodesOfA || (a < b ? -1 : 1),
    )
    if (!best) return chosen
    chosen.push(best[0])
    left = left.filter(({ labels }) => !labels.includes(best[0]))
  }
}
