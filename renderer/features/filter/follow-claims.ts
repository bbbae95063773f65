import { temporalText } from '../../../graph/model/temporal-text.ts'
import type { Temporal, Value } from '../../../graph/model/value.ts'
import type { Condition } from '../../../graph/view/filter.ts'
import type { View } from '../../../graph/view/view.ts'
import { claimFacts } from '../../../queries/explore/claim-facts.ts'
import { claimIdsOf } from '../../canvas/page-traits.ts'
import { type AppState, useApp } from '../../store/app-state.ts'
import { type ClaimFacts, useClaimFacts } from '../../store/claim-facts.ts'
import { isCase } from '../../store/graph-shape.ts'
import { pageGraph } from '../../store/page-graph.ts'
import { notifyError } from '../../ui/notify.ts'
import { ask, rowsOf } from '../explore/ask.ts'

/**
 * Reads the claims behind what is drawn while a filter or rule goes by them, or a panel offers to. Each is asked for
 * once for as long as the graph is the same. Call once.
 */
export function followClaims(): void {
  const asked = new Set<string>()
  let graph = ''
  useApp.subscribe((state, before) => {
    const { connection, graphVersion } = state
    if (connection.status !== 'ready') return
    const now = `${graphVersion} ${connection.source.key}`
    if (now !== graph) {
      graph = now
      asked.clear()
    } else if (!isElsewhere(state, before)) return
    if (!isCase() || !wantsClaims(state)) return
    const ids = missing(state.view, asked)
    if (ids.length === 0) return
    for (const id of ids) asked.add(id)
    read(ids, () => graph === now).catch((error: unknown) => {
      for (const id of ids) asked.delete(id)
      notifyError(error)
    })
  })
}

function isElsewhere(state: AppState, before: AppState): boolean {
  return state.view !== before.view || state.side !== before.side || state.dataVersion !== before.dataVersion
}

function wantsClaims({ side, view }: AppState): boolean {
  if (side === 'filter' || side === 'style') return true
  const conditions = [...view.filters.values(), ...view.styles.values()].map(({ condition }) => condition)
  return conditions.some(goesByClaims)
}

function goesByClaims(condition: Condition | null): boolean {
  return condition?.by === 'stance' || (condition?.by === 'time' && condition.of === 'relationships')
}

function missing(view: View, asked: ReadonlySet<string>): string[] {
  const ids = new Set<string>()
  for (const key of view.relationships.keys()) {
    const relationship = pageGraph.relationship(key)
    if (relationship) for (const id of claimIdsOf(relationship)) if (!asked.has(id)) ids.add(id)
  }
  return [...ids]
}

async function read(ids: readonly string[], isWanted: () => boolean): Promise<void> {
  const rows = rowsOf(await ask(claimFacts, { ids }))
  if (!isWanted()) return
  const known = new Map(useClaimFacts.getState().known)
  for (const row of rows) known.set(row[0] as string, factsOf(row))
  useClaimFacts.setState({ known })
}

function factsOf([, stance, saidFrom, saidTo, from, to]: readonly Value[]): ClaimFacts {
  return {
    stance: typeof stance === 'string' ? stance : '',
    said: interval(saidFrom, saidTo),
    happened: interval(from, to),
  }
}

function interval(from: Value | undefined, to: Value | undefined): string | null {
  const [first, last] = [textOf(from), textOf(to)]
  return first && last ? `${first}/${last}` : (first ?? last)
}

function textOf(value: Value | undefined): string | null {
  if (typeof value === 'string') return value
  const isDate = typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date'
  return isDate ? temporalText(value as Temporal) : null
}
