import { useEffect, useState } from 'react'
import { type CodedErrorRecord, toErrorRecord } from '../../graph/model/errors.ts'
import type { ExploreQuery } from '../../queries/explore/explore-query.ts'
import { LIMITS } from '../limits.ts'
import { useApp } from '../store/app-state.ts'
import { runStatement } from '../store/connection.ts'
import type { StatementOutcome } from '../store/graph-client.ts'
import { ingestBatches } from '../store/page-graph.ts'

export type Answer<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: CodedErrorRecord }
  | { readonly status: 'ready'; readonly value: T }

const LOADING = { status: 'loading' } as const

/**
 * Asks the graph one of the app's own questions and reads the answer with `read`, again whenever `input` is another
 * in JSON, the graph has come back or was changed. `null` asks nothing. A question that is no longer wanted is cancelled; one that
 * takes longer than `timeout` milliseconds ends.
 */
export function useExploreQuery<Input, T>(
  query: ExploreQuery<Input>,
  input: Input | null,
  read: (outcome: StatementOutcome) => T,
  timeout: number = LIMITS.statementTime,
): Answer<T> {
  const source = useApp(({ connection }) => (connection.status === 'ready' ? connection.source.key : null))
  const version = useApp(state => state.graphVersion)
  const asked = input === null ? null : JSON.stringify(input)
  const [answer, setAnswer] = useState<{
    asked: string | null
    source: string | null
    answer: Answer<T>
  }>({ asked: null, source: null, answer: LOADING })
  useEffect(() => {
    if (asked === null || source === null) return
    const ending = new AbortController()
    const { signal } = ending
    runStatement({
      statement: query.statement,
      parameters: query.parameters(JSON.parse(asked) as Input),
      action: query.action,
      signal,
      timeout,
    }).then(
      outcome => {
        if (signal.aborted) return
        /* What an answer names can be selected, so the page must know it. */
        if (outcome.batches.some(batch => batch.nodeCount > 0)) ingestBatches(outcome.batches)
        setAnswer({ asked, source, answer: { status: 'ready', value: read(outcome) } })
      },
      (error: unknown) =>
        !signal.aborted &&
        setAnswer({ asked, source, answer: { status: 'failed', error: toErrorRecord(error) } }),
    )
    return () => ending.abort()
  }, [asked, source, version, query, read, timeout])
  /* What is known stands while the graph is away, but not when another one is shown. */
  const known = answer.asked === asked && (source === null || answer.source === source)
  return known ? answer.answer : LOADING
}
