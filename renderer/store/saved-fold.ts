/** How folded nodes are kept: what each is folded into, and into what before it came into a group, the latest first. */
import '../../graph/view/without-eval.ts'
import * as z from 'zod/mini'
import type { Folded, NodeKey } from '../../graph/view/view.ts'

const reference = z.string().check(z.regex(/^(id|element):/))
const fold = { into: reference, group: z.optional(z.literal(true)) }

export const savedFold = { ...fold, before: z.optional(z.array(z.object(fold))) }

interface SavedFold {
  readonly into: string
  readonly group?: true | undefined
}

/** A node's fold in terms that outlive the session. */
export function foldToKeep(
  folded: Folded,
  refer: (key: NodeKey) => string,
): { into: string; group?: true; before?: { into: string; group?: true }[] } {
  const own = { into: refer(folded.into), ...(folded.group && { group: folded.group }) }
  const before = []
  for (let entry = folded.before; entry; entry = entry.before)
    before.push({ into: refer(entry.into), ...(entry.group && { group: entry.group }) })
  return before.length > 0 ? { ...own, before } : own
}

/** The fold that was kept; what it was folded into before and is no longer in the graph is left out. */
export function foldKept(
  saved: SavedFold & { readonly before?: readonly SavedFold[] | undefined },
  place: Folded['place'],
  keyOf: (reference: string) => NodeKey | undefined,
): Folded | undefined {
  if (!keyOf(saved.into)) return undefined
  return [saved, ...(saved.before ?? [])].reduceRight<Folded | undefined>((before, { into, group }) => {
    const leader = keyOf(into)
    return leader ? { into: leader, place, ...(group && { group }), ...(before && { before }) } : before
  }, undefined)
}
