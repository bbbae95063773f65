import type { CaseFile } from '../../graph/case/case-file.ts'
import { caseToGraph } from '../../graph/case/to-graph.ts'
import { applyChange } from '../../graph/change/apply-change.ts'
import { prepare } from '../../graph/cypher/run.ts'
import { CodedError } from '../../graph/model/errors.ts'
import type { GraphStore } from '../../graph/store/graph-store.ts'
import { loadGraph } from '../../graph/store/load-graph.ts'
import { guardAccess } from '../guard.ts'
import { AccessQueue } from './access-queue.ts'
import { Closing } from './closing.ts'
import type { ChangeJournal } from './change-journal.ts'
import { EmbeddedStatement } from './embedded-statement.ts'
import type { GraphSource } from './graph-source.ts'

/**
 * A case file as a graph in this process, with every change that the journal kept for it. Without a journal
 * changes live as long as the source.
 *
 * @throws CodedError `JOURNAL_DAMAGED` when the journal cannot be read or does not fit the case.
 */
export async function createEmbeddedSource(options: {
  readonly caseFile: CaseFile
  readonly journal?: ChangeJournal
}): Promise<GraphSource> {
  const { caseFile, journal } = options
  const store = loadGraph(caseToGraph(caseFile))
  if (journal) await replay(journal, store)
  return storeSource(store, caseFile.title, journal)
}

/** Any graph in this process as a source, whatever it holds. */
export function storeSource(store: GraphStore, title: string, journal?: ChangeJournal): GraphSource {
  const queue = new AccessQueue()
  const closing = new Closing()
  return {
    kind: 'embedded',
    title,
    // Not async only by its type: what is wrong with the text rejects, it does not throw.
    async run(request) {
      if (closing.reason) throw closing.reason
      const statement = prepare(request.statement)
      guardAccess(statement, request.access)
      return new EmbeddedStatement({ statement, request, store, journal, queue, closing })
    },
    // A graph in this process always answers.
    watch(listener) {
      listener({ state: 'online' })
      return () => undefined
    },
    async close() {
      closing.close(closed())
    },
  }
}

async function replay(journal: ChangeJournal, store: GraphStore): Promise<void> {
  let number = 0
  for await (const change of journal.replay()) {
    number++
    try {
      applyChange(store, change)
    } catch (error) {
      throw new CodedError(
        'JOURNAL_DAMAGED',
        `Change ${number} of the case's journal does not fit the case; move the journal away to open the case without its changes.`,
        undefined,
        { cause: error },
      )
    }
  }
}

function closed(): CodedError {
  return new CodedError('SOURCE_CLOSED', 'The graph was closed; open the case again.')
}
