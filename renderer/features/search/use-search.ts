import { useEffect, useMemo, useState } from 'react'
import type { GraphNode } from '../../../graph/model/value.ts'
import { LIMITS } from '../../limits.ts'
import { useApp } from '../../store/app-state.ts'
import type { StatementOutcome } from '../../store/graph-client.ts'
import { useGraphShape } from '../../store/graph-shape.ts'
import { type Answer, useExploreQuery } from '../../ui/use-explore-query.ts'
import { searchOf } from './search-of.ts'

/** Milliseconds of rest in typing before the graph is asked. */
const REST = 90

export interface Hits {
  readonly nodes: readonly GraphNode[]
  /** True when there are more than are listed. */
  readonly more: boolean
}

export interface Search {
  readonly answer: Answer<Hits>
  /** How many nodes there are, where not all of them are looked at; else null. */
  readonly beyond: number | null
}

/** What the whole graph holds for this text, asked when typing rests; null while there is nothing to ask. */
export function useSearch(text: string): Search | null {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), REST)
    return () => clearTimeout(timer)
  }, [text])
  const shape = useGraphShape(state => state.shape)
  const total = useApp(({ totals }) => totals?.nodes ?? null)
  const { query, beyond } = useMemo(() => searchOf(settled, shape, total), [settled, shape, total])
  const input = settled === '' ? null : { text: settled }
  const answer = useExploreQuery(query, input, readHits, LIMITS.searchTime)
  if (text.trim() === '') return null
  return { answer: settled === text.trim() ? answer : { status: 'loading' }, beyond }
}

function readHits(outcome: StatementOutcome): Hits {
  const nodes = outcome.batches.flatMap(batch =>
    Array.from({ length: batch.rowCount }, (_, row) => batch.value(row, 0) as GraphNode),
  )
  return { nodes: nodes.slice(0, LIMITS.searchHits), more: nodes.length > LIMITS.searchHits }
}
