import { CodedError, toErrorRecord } from '../../graph/model/errors.ts'
import { copyGraph } from '../../queries/copy/copy-graph.ts'
import { Stop } from '../../queries/sources/neo4j/stop.ts'
import type { CopyOrder, CopyProgress, FromGraphProcess } from './messages.ts'
import { openSource, type OpenSource } from './open-source.ts'

const SAYING_EVERY_MS = 200

export interface Copies {
  /** Tells main `copied` or `copy-failed` in the end. */
  start(order: CopyOrder): void
  /** Ends the copy under way, if there is one; resolves when it has ended. */
  cancel(): Promise<void>
}

/**
 * Copies between the source that this process has open and another one, one copy at a time.
 *
 * @param own the open source; it stays open
 * @param journals folder for the journals of cases
 */
export function createCopies(
  own: Promise<OpenSource>,
  journals: string,
  tell: (message: FromGraphProcess) => void,
): Copies {
  let underWay: { readonly end: AbortController; readonly ended: Promise<void> } | null = null

  async function copy({ ends, what, dryRun }: CopyOrder, signal: AbortSignal): Promise<void> {
    const here = await own
    const isTarget = 'to' in ends
    const other = await openedUnless(signal, openSource(isTarget ? ends.to : ends.from, journals))
    try {
      const [source, target] = isTarget ? [here, other] : [other, here]
      const progress = seldom(progress => tell({ kind: 'copying', progress }))
      const options = { from: source.source, to: target.source, what, dryRun, signal, progress }
      const { constraintsMade, ...report } = await copyGraph(options)
      tell({
        kind: 'copied',
        report: { ...report, problems: [...report.problems], constraints: constraintsMade },
      })
    } finally {
      await other.close()
    }
  }

  return {
    start(order) {
      const end = new AbortController()
      const ended = copy(order, end.signal)
        .catch(error => tell({ kind: 'copy-failed', error: toErrorRecord(error) }))
        .finally(() => {
          underWay = null
        })
      underWay = { end, ended }
    },
    async cancel() {
      underWay?.end.abort(
        new CodedError('CANCELLED', 'Copying was cancelled; what was copied by then stays.'),
      )
      await underWay?.ended
    },
  }
}

/** The source, or the reason of the signal at once: what opens after all is closed again. */
async function openedUnless(signal: AbortSignal, opening: Promise<OpenSource>): Promise<OpenSource> {
  try {
    return await new Stop(signal).unless(opening)
  } catch (error) {
    opening.then(late => late.close()).catch(() => undefined)
    throw error
  }
}

/** Lets through what starts or ends a phase, and else so much as an eye can follow. */
function seldom(say: (progress: CopyProgress) => void): (progress: CopyProgress) => void {
  let last = Number.NEGATIVE_INFINITY
  return progress => {
    const edge = progress.done === 0 || progress.done === progress.total
    if (!edge && Date.now() - last < SAYING_EVERY_MS) return
    last = Date.now()
    say(progress)
  }
}
