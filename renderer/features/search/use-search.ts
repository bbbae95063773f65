import { useEffect, useState } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { search } from '../../../queries/explore/search.ts'
import { LIMITS } from '../../limits.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { type Answer, useExploreQuery } from '../../ui/use-explore-query.ts'

/** Milliseconds of rest in typing before the graph is asked. */
const REST = 90

export interface Hits {
  readonly nodes: readonly GraphNode[]
  /** True when there are more than are listed. */
  readonly more: boolean
}

/** What the whole graph holds for this text, asked when typing rests; null while there is nothing to ask. */
export function useSearch(text: string): Answer<Hits> | null {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), REST)
    return () => clearTimeout(timer)
  }, [text])
  const input = settled === '' ? null : { text: settled, limit: LIMITS.searchHits + 1 }
  const answer = useExploreQuery(search, input, readHits)
  if (text.trim() === '') return null
  return settled === text.trim() ? answer : { status: 'loading' }
}

function readHits(outcome: StatementOutcome): Hits {
  const nodes = outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) => batch.value(row, 0) as GraphNode),
  )
  return { nodes: nodes.slice(0, LIMITS.searchHits), more: nodes.length > LIMITS.searchHits }
}
