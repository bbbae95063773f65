/** Labels that hold for everything in many graphs, so that they say nothing of a node that has another. */
const UMBRELLAS = /^(entity|node|thing|resource|object|item|base|document)$/i

/**
 * The label that says most of a node: the one that fewest nodes bear, so that an Actor who is a Person is an Actor.
 * Where that is not known or alike, neither one that begins with `_`, by which tools mark what is theirs, nor a word
 * for everything; then the first by name, for a server gives labels in any order. Empty for no label.
 */
export function labelOf(labels: readonly string[], counts: ReadonlyMap<string, number | null>): string {
  const worth = (label: string) => [
    label.startsWith('_') ? 1 : 0,
    counts.get(label) ?? 0,
    UMBRELLAS.test(label) ? 1 : 0,
  ]
  const [first = ''] = labels.toSorted((a, b) => {
    const [ofA, ofB] = [worth(a), worth(b)]
    const at = ofA.findIndex((value, index) => value !== ofB[index])
    return at >= 0 ? ofA[at]! - ofB[at]! : a < b ? -1 : 1
  })
  return first
}
