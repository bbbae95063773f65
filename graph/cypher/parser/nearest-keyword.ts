const keywords = [
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'CREATE',
  'MERGE',
  'DELETE',
  'DETACH',
  'REMOVE',
  'ORDER',
  'LIMIT',
  'SKIP',
  'UNION',
  'DISTINCT',
  'CONTAINS',
  'STARTS',
  'ENDS',
  'EXISTS',
  'WHEN',
  'THEN',
  'ELSE',
  'DESC',
  'CASE',
  'NULL',
] as const

/**
 * The keyword that `word` (upper case) is a slip of the keyboard away from: one edit (a missing, extra, wrong or
 * swapped letter), two from six letters on. `undefined` when none is that near or the word is a keyword itself.
 */
export function nearestKeyword(word: string): string | undefined {
  const allowed = word.length >= 6 ? 2 : 1
  let best: string | undefined
  let bestDistance = allowed + 1
  for (const keyword of keywords) {
    if (keyword === word) return undefined
    if (Math.abs(keyword.length - word.length) > allowed) continue
    const distance = editDistance(word, keyword)
    if (distance < bestDistance) [best, bestDistance] = [keyword, distance]
  }
  return best
}

/** Optimal string alignment: insert, delete, replace, or swap two neighbours, each costs one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2]! + 1 : Infinity
      row.push(Math.min(replaced, last[j]! + 1, row[j - 1]! + 1, swapped))
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
