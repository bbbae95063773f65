import { createHash } from 'node:crypto'
import { z } from 'zod'
import { CodedError } from '../../graph/model/errors.ts'
import type { SourceOrder } from '../graph-process/messages.ts'
import { openKeptFile } from './kept-file.ts'

/** More than anybody looks through; the oldest go first. */
const KEPT = 20

const entry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('case'),
    /** Absolute; null for the case that comes with the app. */
    path: z.string().min(1).max(4000).nullable(),
    title: z.string(),
    /** Epoch milliseconds. */
    opened: z.number(),
  }),
  z.object({ kind: z.literal('neo4j'), profile: z.string().min(1).max(64), opened: z.number() }),
])
/** Entries are checked one by one, so that a damaged one costs no other. */
const recentsFile = z.object({ version: z.literal(1), entries: z.array(z.unknown()) })

export type RecentEntry = z.infer<typeof entry>

/** The cases and servers that were opened, and the case files that the page knows by an id and not by their path. */
export interface Recents {
  /** The latest first. */
  list(): Promise<readonly RecentEntry[]>
  /** Takes in that a source was opened. */
  opened(order: SourceOrder, title: string): Promise<void>
  /** Forgets what was opened; the file itself and the connection stay. */
  forget(id: string): Promise<void>
  /** The user chose this file: from now on the page may name it by the id that is answered. */
  choose(path: string): string
  /** The path of a case file, null for the case that comes with the app. Rejects with `CASE_NOT_CHOSEN`. */
  pathOf(id: string): Promise<string | null>
}

/** How the page names what was opened: always the same for the same file or connection. */
export function recentId(
  entry: { kind: 'case'; path: string | null } | { kind: 'neo4j'; profile: string },
): string {
  if (entry.kind === 'neo4j') return `server-${entry.profile}`
  if (entry.path === null) return 'bundled'
  return `file-${createHash('sha256').update(entry.path).digest('hex').slice(0, 32)}`
}

export function openRecents(file: string): Recents {
  const kept = openKeptFile(file, recentsFile, { version: 1, entries: [] })
  const chosen = new Map<string, string>()
  const list = async () => soundEntries((await kept.read()).entries)
  const change = (edit: (entries: readonly RecentEntry[]) => readonly RecentEntry[]) =>
    kept.change(({ entries }) => ({ version: 1, entries: [...edit(soundEntries(entries))] }))
  return {
    list,
    opened(order, title) {
      const opened = Date.now()
      const latest: RecentEntry =
        order.kind === 'case'
          ? { kind: 'case', path: order.caseFile, title, opened }
          : { kind: 'neo4j', profile: order.profile, opened }
      const others = (entries: readonly RecentEntry[]) =>
        entries.filter(entry => recentId(entry) !== recentId(latest))
      return change(entries => [latest, ...others(entries)].slice(0, KEPT))
    },
    forget: id => change(entries => entries.filter(entry => recentId(entry) !== id)),
    choose(path) {
      const id = recentId({ kind: 'case', path })
      chosen.set(id, path)
      return id
    },
    async pathOf(id) {
      if (id === 'bundled') return null
      const known = chosen.get(id) ?? (await list()).find(entry => recentId(entry) === id)
      if (typeof known === 'string') return known
      if (known?.kind === 'case') return known.path
      throw new CodedError('CASE_NOT_CHOSEN', 'This case file is not known any more; choose it again.')
    },
  }
}

function soundEntries(stored: readonly unknown[]): RecentEntry[] {
  return stored.flatMap(one => entry.safeParse(one).data ?? [])
}
