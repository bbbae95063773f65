import { Pseudonyms } from '../../../graph/names/pseudonyms.ts'
import { useApp } from '../../store/app-state.ts'
import { readOpenGraph } from '../reel/reading.ts'
import { readNames } from './read-names.ts'

let known: {
  readonly source: string | null
  readonly pseudonyms: Pseudonyms
  version: number | null
} | null = null

/**
 * What stands for the names of the graph that is open: the same on the screen and in everything that leaves the app for
 * as long as it is open. Names that a change brought are taken in. Rejects as `readNames` does.
 */
export async function namesHere(): Promise<Pseudonyms> {
  const { connection, graphVersion: version } = useApp.getState()
  const source = 'source' in connection ? (connection.source?.key ?? null) : null
  if (known?.source !== source) known = { source, pseudonyms: new Pseudonyms(), version: null }
  const names = known
  if (names.version !== version) {
    await readNames(names.pseudonyms, readOpenGraph)
    names.version = version
  }
  return names.pseudonyms
}
